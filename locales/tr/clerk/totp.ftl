### Clerk, Frontend API: TOTP

invalid_totp_secret_code = Geçersiz TOTP gizli anahtarı
    .long = TOTP gizli anahtarı geçersiz. Base32 ile kodlanmış, geçerli bir anahtar gönderin.

totp_already_enabled = TOTP zaten etkin
    .long = TOTP, hesabınızda zaten etkin.
