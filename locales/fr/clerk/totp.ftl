### Clerk, Frontend API : TOTP

invalid_totp_secret_code = Secret TOTP non valide
    .long = Le secret TOTP n’est pas valide. Fournissez un secret valide codé en base32.

totp_already_enabled = TOTP déjà activé
    .long = Le TOTP est déjà activé pour votre compte.
