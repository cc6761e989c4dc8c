### Clerk, Frontend API: kunci sandi

passkey_authentication_failure = Autentikasi gagal
    .long = Autentikasi dengan kunci sandi gagal.

passkey_identification_not_verified = Kunci sandi belum diverifikasi
    .long = Kunci sandi ini belum diverifikasi. Penyiapannya belum selesai.

passkey_invalid_public_key_credential = Kredensial kunci sandi tidak valid
    .long = Kredensial kunci publik untuk kunci sandi ini tidak valid.

passkey_invalid_verification = Data verifikasi kunci sandi tidak valid
    .long = Verifikasi kunci sandi ini berisi nonce yang tidak valid.

passkey_not_registered = Kunci sandi tidak terdaftar
    .long = Kunci sandi ini belum terdaftar.
