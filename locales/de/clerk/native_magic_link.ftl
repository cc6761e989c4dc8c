### Clerk, Frontend API: Native Magic Link

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = Freigabelink bereits verwendet
    .long = Dieser Freigabelink wurde bereits verwendet.

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = Freigabelink abgelaufen
    .long = Dieser Freigabelink ist abgelaufen. Bitte fordern Sie einen neuen E-Mail-Link an.

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = Ungültiger Freigabelink
    .long = Dieser Freigabelink ist ungültig.

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = PKCE-Überprüfung fehlgeschlagen
    .long = Der übermittelte Code-Verifier stimmt nicht mit der vorbereiteten Code-Challenge überein.
