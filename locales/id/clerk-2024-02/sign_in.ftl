### Clerk, edisi Februari 2024: masuk. Status berasal dari edisi sekarang, atau 400 (404 untuk yang tidak ditemukan) jika tidak ada di sana.

session_exists = Sesi login sudah ada
    .long = Saat ini Anda menggunakan mode sesi tunggal. Anda hanya dapat masuk ke satu akun pada satu waktu.

identifier_already_signed_in = Anda sudah masuk
    .long = Anda sudah masuk dengan akun ini.

account_transfer_invalid = Pengalihan akun tidak dapat dilakukan
    .long = Tidak ada akun yang dapat dialihkan.

client_state_invalid = Tindakan tidak valid
    .long =
        Tindakan yang diminta tidak dapat diselesaikan untuk klien ini ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Metode verifikasi tidak valid
    .long = Metode verifikasi ini tidak valid untuk akun tersebut.

identification_claimed = Pengenal akun sudah digunakan pengguna lain
    .long = Satu atau beberapa pengenal akun dalam pendaftaran ini kini digunakan oleh pengguna lain. Ulangi pendaftaran.

resource_forbidden-MutationOnOlderSignInNotAllowed = Proses login lama tidak dapat dilanjutkan
    .long = Proses login ini tidak dapat diubah lagi karena proses login yang lebih baru sudah dimulai. Mulai lagi dari awal.

resource_not_found = Proses login tidak ditemukan
    .long = Tidak ada proses login dengan ID “{ $signInID }”.

resource_forbidden-IdentificationBelongsToDifferentUser = Pengenal milik pengguna lain
    .long = Pengenal yang dikirim adalah milik pengguna lain.

no_second_factors = Faktor kedua tidak ditemukan
    .long = Tidak ada faktor kedua untuk metode “{ $strategy }”.

sign_in_no_identification_for_user = Pengguna tidak memiliki pengenal
    .long = Token yang dikirim tidak terkait dengan pengenal apa pun milik pengguna yang membuatnya.

sign_in_identification_or_user_deleted = Pengenal akun atau pengguna telah dihapus
    .long = Pengguna atau pengenal akun yang dipilih telah dihapus. Mulai lagi dari awal.
