### Clerk, Frontend API: tokeny logowania

# sign in token has already been used
# .long = This sign in token has already been used. Each token can only be used once.
sign_in_token_already_used_code = Token logowania został już użyty
    .long = Ten token logowania został już użyty. Każdego tokenu można użyć tylko raz.

# not in sign in
# .long = Sign in tokens can only be used during sign in.
sign_in_token_not_in_sign_in_code = Token logowania użyty poza logowaniem
    .long = Tokenów logowania można używać tylko podczas logowania.

# sign in token cannot be used
# .long = This sign in token cannot be used anymore. Please request a new one.
sign_in_token_cannot_be_used_code = Nie można użyć tokenu logowania
    .long = Tego tokenu logowania nie można już użyć. Poproś o nowy.

# sign in token has been revoked
# .long = This sign in token has been revoked and cannot be used anymore.
sign_in_token_revoked_code = Token logowania został unieważniony
    .long = Ten token logowania został unieważniony i nie można go już użyć.
