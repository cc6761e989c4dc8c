### Clerk、Frontend API：ネイティブのメールリンク

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = 承認トークンはすでに使用されています
    .long = この承認トークンはすでに使用されています。

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = 承認トークンの有効期限が切れています
    .long = 承認トークンの有効期限が切れています。新しいメールリンクをリクエストしてください。

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = 承認トークンが無効です
    .long = 承認トークンが無効です。

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = PKCEの検証に失敗しました
    .long = 指定されたコードベリファイアーが、事前に用意されたコードチャレンジと一致しません。
