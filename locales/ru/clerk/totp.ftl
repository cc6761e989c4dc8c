### Clerk, Frontend API: TOTP

invalid_totp_secret_code = Недействительный секретный ключ TOTP
    .long = Секретный ключ TOTP недействителен. Передайте действительный ключ в кодировке Base32.

totp_already_enabled = TOTP уже включён
    .long = Вход с кодами TOTP уже включён для вашего аккаунта.
