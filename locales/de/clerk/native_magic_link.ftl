### Clerk, Frontend API: Native Magic Link

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = Freigabe-Token bereits verwendet
    .long = Das Freigabe-Token wurde bereits verwendet.

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = Freigabe-Token abgelaufen
    .long = Das Freigabe-Token ist abgelaufen. Bitte fordern Sie einen neuen E-Mail-Link an.

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = Ungültiges Freigabe-Token
    .long = Das Freigabe-Token ist ungültig.

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = PKCE-Überprüfung fehlgeschlagen
    .long = Der angegebene Code-Verifier stimmt nicht mit der vorbereiteten Code-Challenge überein.
