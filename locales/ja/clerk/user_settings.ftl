### Clerk、Frontend API：ユーザー設定

# forbidden
# .long = Resource forbidden
resource_forbidden-ResourceForbidden = アクセスが許可されていません
    .long = このリソースにアクセスする権限がありません。

# not found
# .long = Resource not found
resource_not_found-ResourceNotFound = リソースが見つかりません
    .long = 指定されたリソースは見つかりませんでした。
