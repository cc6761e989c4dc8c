### Clerk、Frontend API：サインイントークン

# sign in token has already been used
# .long = This sign in token has already been used. Each token can only be used once.
sign_in_token_already_used_code = サインイントークンはすでに使用されています
    .long = このサインイントークンは一度使用されています。各トークンは1回しか使用できません。

# not in sign in
# .long = Sign in tokens can only be used during sign in.
sign_in_token_not_in_sign_in_code = サインインの途中ではありません
    .long = サインイントークンは、サインイン時にのみ使用できます。

# sign in token cannot be used
# .long = This sign in token cannot be used anymore. Please request a new one.
sign_in_token_cannot_be_used_code = サインイントークンを使用できません
    .long = このサインイントークンはもう使用できません。新しいトークンをリクエストしてください。

# sign in token has been revoked
# .long = This sign in token has been revoked and cannot be used anymore.
sign_in_token_revoked_code = サインイントークンは取り消されています
    .long = このサインイントークンは取り消されているため、使用できません。
