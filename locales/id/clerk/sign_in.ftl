### Clerk, Frontend API: masuk

account_lockout_warning = Akun akan segera dikunci
    .long =
        { $remainingAttempts ->
            [0] Tidak ada percobaan yang tersisa. Akun Anda akan dikunci.
           *[other] Tersisa { $remainingAttempts } percobaan sebelum akun Anda dikunci.
        }

account_transfer_invalid = Pengalihan akun tidak dapat dilakukan
    .long = Tidak ada akun yang dapat dialihkan.

identifier_already_signed_in = Anda sudah masuk
    .long = Anda sudah masuk ke akun ini.

resource_forbidden-IdentificationBelongsToDifferentUser = Pengenal milik pengguna lain
    .long = Pengenal yang dikirim adalah milik pengguna lain.

identification_claimed = Pengenal akun sudah digunakan pengguna lain
    .long = Satu atau beberapa pengenal akun dalam pendaftaran ini kini digunakan oleh pengguna lain. Ulangi pendaftaran.

client_state_invalid = Tindakan tidak valid
    .long =
        Tindakan yang diminta tidak dapat diselesaikan untuk klien ini ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Metode verifikasi tidak valid
    .long = Metode verifikasi ini tidak valid untuk akun tersebut.

resource_forbidden-MutationOnOlderSignInNotAllowed = Proses login lama tidak dapat dilanjutkan
    .long = Proses login ini tidak dapat diubah lagi karena proses login yang lebih baru sudah dimulai.

no_second_factors = Faktor kedua tidak ditemukan
    .long = Tidak ada faktor kedua untuk metode “{ $strategy }”.

sign_in_email_link_not_same_client = Tidak dapat masuk dengan tautan email
    .long = Proses login dengan tautan email tidak dapat diselesaikan karena dimulai di browser atau aplikasi lain.

sign_in_identification_or_user_deleted = Pengenal akun atau pengguna telah dihapus
    .long = Pengguna atau pengenal akun yang dipilih telah dihapus. Mulai lagi dari awal.

sign_in_no_identification_for_user = Pengguna tidak memiliki pengenal
    .long = Token yang dikirim tidak terkait dengan pengenal apa pun milik pengguna yang membuatnya.

resource_not_found-SignInNotFound = Proses login tidak ditemukan
    .long = Tidak ada proses login dengan ID “{ $signInID }”.

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = sign_up_if_missing tidak mendukung pengenal ini
    .long = Pengenal “{ $identifier }” tidak dapat digunakan dengan sign_up_if_missing karena verifikasi diperlukan.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = sign_up_if_missing tidak diizinkan
    .long = Opsi sign_up_if_missing tidak dapat digunakan: { $reason }.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Metode tidak cocok dengan sign_up_if_missing
    .long = Saat menggunakan sign_up_if_missing, metode harus sesuai dengan jenis pengenal awal ({ $identificationType }), tetapi metode yang dikirim adalah “{ $strategy }”.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = sign_up_if_missing tidak mendukung metode ini
    .long = Metode “{ $strategy }” tidak dapat digunakan dengan opsi sign_up_if_missing karena tidak dapat dipakai untuk mendaftarkan pengguna baru.

sign_up_if_missing_transfer = Pengguna tidak ditemukan, alihkan ke pendaftaran
    .long = Proses login gagal karena tidak ada pengguna yang cocok. Alihkan proses ini ke pendaftaran.

session_exists = Sesi login sudah ada
    .long = Anda sudah masuk ke akun.
