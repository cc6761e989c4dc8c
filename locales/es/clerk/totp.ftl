### Clerk, Frontend API: TOTP

invalid_totp_secret_code = Clave secreta TOTP no válida
    .long = La clave secreta TOTP no es válida. Envíe una clave válida codificada en base32.

totp_already_enabled = Códigos de un solo uso ya habilitados
    .long = Los códigos de un solo uso (TOTP) ya están habilitados en su cuenta.
