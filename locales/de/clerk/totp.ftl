### Clerk, Frontend API: TOTP

# invalid TOTP secret
# .long = The TOTP secret is invalid, please provide a valid one base32 encoded
invalid_totp_secret_code = Ungültiger TOTP-Schlüssel
    .long = Der geheime TOTP-Schlüssel ist ungültig. Bitte geben Sie einen gültigen, Base32-codierten Schlüssel an.

# TOTP already enabled
# .long = TOTP is already enabled on your account
totp_already_enabled = TOTP bereits aktiviert
    .long = TOTP ist für Ihr Konto bereits aktiviert.
