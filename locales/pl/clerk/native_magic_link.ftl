### Clerk, Frontend API: link do logowania w aplikacji natywnej

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = Link z e-maila został już użyty
    .long = Ten link z wiadomości e-mail został już użyty.

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = Link z e-maila wygasł
    .long = Ten link z wiadomości e-mail wygasł. Poproś o nowy.

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = Nieprawidłowy link z e-maila
    .long = Ten link z wiadomości e-mail jest nieprawidłowy.

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = Weryfikacja PKCE nie powiodła się
    .long = Podany weryfikator kodu (code verifier) nie odpowiada przygotowanemu wyzwaniu (code challenge).
