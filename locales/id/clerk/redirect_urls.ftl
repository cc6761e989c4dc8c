### Clerk, Frontend API: URL pengalihan

invalid_redirect_url = URL pengalihan tidak valid
    .long = Format URL pengalihan yang dikirim tidak valid.

prohibited_redirect_url = Skema URL tidak valid
    .long = URL pengalihan yang dikirim menggunakan skema URL yang dilarang.

redirect_url_domain_mismatch = URL pengalihan tidak berada di domain Anda
    .long = URL pengalihan yang dikirim harus berada di domain instance Anda.

resource_missmatch = URL pengalihan tidak cocok
    .long =
        URL pengalihan yang dikirim dalam permintaan login atau pendaftaran tidak cocok dengan URL pengalihan yang diizinkan untuk instance ini. Periksa URL pengalihan yang diizinkan untuk instance Anda.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }URL yang ditolak: { $val }
        }
