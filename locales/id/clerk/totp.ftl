### Clerk, Frontend API: TOTP

invalid_totp_secret_code = Kunci rahasia TOTP tidak valid
    .long = Kunci rahasia TOTP ini tidak valid. Kirim kunci valid yang dikodekan dengan base32.

totp_already_enabled = TOTP sudah diaktifkan
    .long = TOTP sudah diaktifkan di akun Anda.
