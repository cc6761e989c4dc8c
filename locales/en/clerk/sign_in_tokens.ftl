### Clerk, Frontend API: Sign In Tokens

sign_in_token_already_used_code = sign in token has already been used
    .long = This sign in token has already been used. Each token can only be used once.

sign_in_token_not_in_sign_in_code = not in sign in
    .long = Sign in tokens can only be used during sign in.

sign_in_token_cannot_be_used_code = sign in token cannot be used
    .long = This sign in token cannot be used anymore. Please request a new one.

sign_in_token_revoked_code = sign in token has been revoked
    .long = This sign in token has been revoked and cannot be used anymore.
