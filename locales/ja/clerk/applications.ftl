### Clerk、Frontend API：アプリケーション

# user not found
# .long = The user referenced by this management token no longer exists. Mint a new token.
management_token_subject_not_found = ユーザーが見つかりません
    .long = この管理トークンが参照しているユーザーはもう存在しません。新しいトークンを発行してください。
