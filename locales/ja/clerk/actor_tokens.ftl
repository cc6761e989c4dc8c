### Clerk、Frontend API：アクタートークン

# actor token has already been used
# .long = This actor token has already been used. Each token can only be used once.
actor_token_already_used_code = アクタートークンはすでに使用されています
    .long = このアクタートークンは一度使用されています。各トークンは1回しか使用できません。

# not in sign in
# .long = Actor tokens can only be used during sign in.
actor_token_not_in_sign_in_code = サインインの途中ではありません
    .long = アクタートークンは、サインイン時にのみ使用できます。

# actor token cannot be used
# .long = This actor token cannot be used anymore. Please request a new one.
actor_token_cannot_be_used_code = アクタートークンを使用できません
    .long = このアクタートークンはもう使用できません。新しいトークンをリクエストしてください。

# actor token has been revoked
# .long = This actor token has been revoked and cannot be used anymore.
actor_token_revoked_code = アクタートークンは取り消されています
    .long = このアクタートークンは取り消されているため、使用できません。

# user not found
# .long = The user of the actor token no longer exists. Please request a new one.
actor_token_subject_not_found = ユーザーが見つかりません
    .long = アクタートークンのユーザーはもう存在しません。新しいトークンをリクエストしてください。
