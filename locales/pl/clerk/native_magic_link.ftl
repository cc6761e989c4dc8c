### Clerk, Frontend API: link do logowania w aplikacji natywnej

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = Token zatwierdzenia został już użyty
    .long = Token zatwierdzenia został już użyty.

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = Token zatwierdzenia wygasł
    .long = Token zatwierdzenia wygasł. Poproś o wysłanie nowego linku e-mailem.

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = Nieprawidłowy token zatwierdzenia
    .long = Token zatwierdzenia jest nieprawidłowy.

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = Weryfikacja PKCE nie powiodła się
    .long = Podany weryfikator kodu (code verifier) nie odpowiada przygotowanemu wyzwaniu (code challenge).
