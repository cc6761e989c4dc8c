### Clerk, Frontend API: Actor Tokens

actor_token_already_used_code = actor token has already been used
    .long = This actor token has already been used. Each token can only be used once.

actor_token_not_in_sign_in_code = not in sign in
    .long = Actor tokens can only be used during sign in.

actor_token_cannot_be_used_code = actor token cannot be used
    .long = This actor token cannot be used anymore. Please request a new one.

actor_token_revoked_code = actor token has been revoked
    .long = This actor token has been revoked and cannot be used anymore.

actor_token_subject_not_found = user not found
    .long = The user of the actor token no longer exists. Please request a new one.
