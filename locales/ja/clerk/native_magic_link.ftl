### Clerk、Frontend API：ネイティブのメールリンク

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = 承認リンクはすでに使用されています
    .long = この承認リンクは一度使用されているため、もう使用できません。

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = 承認リンクの有効期限が切れています
    .long = この承認リンクは有効期限が切れています。新しいメールリンクをリクエストしてください。

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = 承認リンクが正しくありません
    .long = この承認リンクには誤りがあるため、使用できません。

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = PKCEの検証に失敗しました
    .long = 指定されたコードベリファイアーが、事前に用意されたコードチャレンジと一致しません。
