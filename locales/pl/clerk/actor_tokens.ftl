### Clerk, Frontend API: tokeny aktora

# actor token has already been used
# .long = This actor token has already been used. Each token can only be used once.
actor_token_already_used_code = Token aktora został już użyty
    .long = Ten token aktora został już użyty. Każdego tokenu można użyć tylko raz.

# not in sign in
# .long = Actor tokens can only be used during sign in.
actor_token_not_in_sign_in_code = Token aktora użyty poza logowaniem
    .long = Tokenów aktora można używać tylko podczas logowania.

# actor token cannot be used
# .long = This actor token cannot be used anymore. Please request a new one.
actor_token_cannot_be_used_code = Nie można użyć tokenu aktora
    .long = Tego tokenu aktora nie można już użyć. Zażądaj nowego.

# actor token has been revoked
# .long = This actor token has been revoked and cannot be used anymore.
actor_token_revoked_code = Token aktora został unieważniony
    .long = Ten token aktora został unieważniony i nie można go już użyć.

# user not found
# .long = The user of the actor token no longer exists. Please request a new one.
actor_token_subject_not_found = Nie znaleziono użytkownika
    .long = Użytkownik, którego dotyczy ten token aktora, już nie istnieje. Zażądaj nowego tokenu.
