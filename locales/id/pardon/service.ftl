### Jawaban layanan ini sendiri jika tidak dapat melakukan yang diminta

unknown_code = Kode kesalahan tidak dikenal
    .long = Kode kesalahan “{ $code }” tidak ditemukan.

unknown_entry = Kesalahan tidak dikenal
    .long = Kesalahan dengan ID “{ $id }” tidak ditemukan di domain “{ $domain }”.

unknown_domain = Domain tidak dikenal
    .long = Domain “{ $domain }” tidak ditemukan. Apakah maksud Anda { LIST($similar, type: "or") }?

page_not_found = Halaman tidak ditemukan
    .long = Tidak ada apa pun di alamat ini.

method_not_allowed = Metode HTTP tidak didukung
    .long = Alamat ini tidak mendukung metode HTTP “{ $method }”.

not_acceptable = Tidak ada format yang sesuai
    .long = Respons hanya tersedia dalam format { LIST($formats, type: "or") }.

parameter_missing = Parameter tidak disertakan
    .long = Permintaan ini wajib menyertakan parameter “{ $parameter }”.

parameter_invalid = Parameter tidak valid
    .long = Nilai parameter “{ $parameter }” tidak valid.

parameter_too_long = Parameter terlalu panjang
    .long = Panjang parameter “{ $parameter }” melebihi { $limit } karakter.

token_required = Token diperlukan
    .long = Alamat ini memerlukan token operator.

body_invalid = Isi permintaan tidak valid
    .long = Isi permintaan bukan JSON yang valid.

body_not_an_object = Isi permintaan tidak valid
    .long = Isi permintaan harus berupa objek JSON.

body_shape_unknown = Bentuk isi kesalahan tidak dikenal
    .long = Isi permintaan adalah JSON yang valid, tetapi bentuk kesalahannya tidak dikenal. Bentuk yang dikenal: { LIST($shapes, type: "and") }.

member_missing = Properti tidak disertakan
    .long = Isi permintaan tidak memiliki properti “{ $member }”.

member_invalid = Properti tidak valid
    .long = Nilai properti “{ $member }” dalam isi permintaan tidak valid.

body_too_large = Isi permintaan terlalu besar
    .long = Ukuran isi permintaan melebihi { $limit }.

batch_too_large = Terlalu banyak kesalahan sekaligus
    .long = Satu permintaan dapat membuat pesan untuk maksimal { $limit } kesalahan.

meta_too_large = Terlalu banyak nilai
    .long = “meta” memiliki terlalu banyak nilai atau terlalu banyak tingkat. Jumlah maksimalnya { $keys } kunci dan { $depth } tingkat.

url_too_long = Alamat terlalu panjang
    .long = Panjang alamat permintaan melebihi { $limit }.

media_type_unsupported = Jenis konten tidak didukung
    .long = Jenis konten isi permintaan harus { $expected }.

internal_error = Kesalahan internal
    .long = Terjadi masalah pada layanan. Coba lagi nanti.

request_timeout = Waktu permintaan habis
    .long = Permintaan melebihi batas waktu ({ $limit }).
