### Clerk, Frontend API: TOTP

# invalid TOTP secret
# .long = The TOTP secret is invalid, please provide a valid one base32 encoded
invalid_totp_secret_code = Nieprawidłowy tajny klucz TOTP
    .long = Tajny klucz TOTP jest nieprawidłowy. Podaj prawidłowy klucz zakodowany w Base32.

# TOTP already enabled
# .long = TOTP is already enabled on your account
totp_already_enabled = TOTP już włączone
    .long = TOTP jest już włączone na Twoim koncie.
