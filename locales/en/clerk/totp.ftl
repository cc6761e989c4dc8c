### Clerk, Frontend API: Totp

invalid_totp_secret_code = invalid TOTP secret
    .long = The TOTP secret is invalid, please provide a valid one base32 encoded

totp_already_enabled = TOTP already enabled
    .long = TOTP is already enabled on your account
