### Clerk, Frontend API: Anmeldetokens

# sign in token has already been used
# .long = This sign in token has already been used. Each token can only be used once.
sign_in_token_already_used_code = Anmeldetoken bereits verwendet
    .long = Dieses Anmeldetoken wurde bereits verwendet. Jedes Token kann nur einmal verwendet werden.

# not in sign in
# .long = Sign in tokens can only be used during sign in.
sign_in_token_not_in_sign_in_code = Anmeldetoken außerhalb einer Anmeldung verwendet
    .long = Anmeldetokens können nur bei der Anmeldung verwendet werden.

# sign in token cannot be used
# .long = This sign in token cannot be used anymore. Please request a new one.
sign_in_token_cannot_be_used_code = Anmeldetoken nicht verwendbar
    .long = Dieses Anmeldetoken kann nicht mehr verwendet werden. Bitte fordern Sie ein neues an.

# sign in token has been revoked
# .long = This sign in token has been revoked and cannot be used anymore.
sign_in_token_revoked_code = Anmeldetoken widerrufen
    .long = Dieses Anmeldetoken wurde widerrufen und kann nicht mehr verwendet werden.
