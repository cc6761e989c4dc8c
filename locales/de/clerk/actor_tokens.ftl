### Clerk, Frontend API: Actor-Tokens

# actor token has already been used
# .long = This actor token has already been used. Each token can only be used once.
actor_token_already_used_code = Actor-Token bereits verwendet
    .long = Dieses Actor-Token wurde bereits verwendet. Jedes Token kann nur einmal verwendet werden.

# not in sign in
# .long = Actor tokens can only be used during sign in.
actor_token_not_in_sign_in_code = Actor-Token außerhalb einer Anmeldung verwendet
    .long = Actor-Tokens können nur bei der Anmeldung verwendet werden.

# actor token cannot be used
# .long = This actor token cannot be used anymore. Please request a new one.
actor_token_cannot_be_used_code = Actor-Token nicht verwendbar
    .long = Dieses Actor-Token kann nicht mehr verwendet werden. Bitte fordern Sie ein neues an.

# actor token has been revoked
# .long = This actor token has been revoked and cannot be used anymore.
actor_token_revoked_code = Actor-Token widerrufen
    .long = Dieses Actor-Token wurde widerrufen und kann nicht mehr verwendet werden.

# user not found
# .long = The user of the actor token no longer exists. Please request a new one.
actor_token_subject_not_found = Benutzer nicht gefunden
    .long = Der Benutzer dieses Actor-Tokens existiert nicht mehr. Bitte fordern Sie ein neues Token an.
