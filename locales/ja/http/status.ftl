### HTTPステータスごとの汎用メッセージ

# Success
# .long = The request was completed.
# .help = Request completed
http_200 = 成功しました
    .long = リクエストが完了しました。
    .help = リクエストが完了しました

# Created
# .long = The resource was created.
# .help = Resource created
http_201 = 作成されました
    .long = リソースが作成されました。
    .help = リソースが作成されました

# No Content
# .long = The request was completed. There is nothing to show.
# .help = Success, no response body
http_204 = 表示する内容はありません
    .long = リクエストが完了しました。表示する内容はありません。
    .help = 成功しました（レスポンス本文なし）

# Bad Request
# .long = The request could not be understood. Please check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = リクエストが正しくありません
    .long = リクエストの内容を理解できませんでした。入力内容を確認して、もう一度お試しください。
    .help = 入力が無効か、入力の検証に失敗しました

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = サインインが必要です
    .long = サインインして、もう一度お試しください。
    .help = 認証情報がないか、無効です

# Payment Required
# .long = This needs a payment or a different plan.
http_402 = お支払いが必要です
    .long = この操作には、お支払いまたは別のプランが必要です。

# Forbidden
# .long = You do not have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = この操作は許可されていません
    .long = この操作を行う権限がありません。
    .help = 認証情報は有効ですが、権限が適切ではありません

# Not Found
# .long = What you are looking for does not exist or is no longer there.
# .help = Resource doesn’t exist
http_404 = 見つかりません
    .long = お探しのものは存在しないか、すでになくなっています。
    .help = リソースが存在しません

# Conflict
# .long = This does not fit the present state. Please reload and try again.
# .help = Duplicate resource
http_409 = 現在の状態と競合しています
    .long = この操作は、現在の状態では行えません。再読み込みして、もう一度お試しください。
    .help = リソースが重複しています

# Content Too Large
# .long = What you sent is too large. Please send less.
http_413 = 送信された内容が大きすぎます
    .long = 送信された内容が大きすぎます。内容を減らして、もう一度送信してください。

# Unsupported Media Type
# .long = What you sent has a format that is not supported.
http_415 = サポートされていない形式です
    .long = 送信された内容は、サポートされていない形式です。

# Unprocessable Content
# .long = Some of what you entered is not valid. Please check it and try again.
http_422 = 入力内容に誤りがあります
    .long = 入力内容の一部が正しくありません。確認して、もう一度お試しください。

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = リクエストが多すぎます
    .long = 短時間に送信されたリクエストが多すぎます。少し待ってから、もう一度お試しください。
    .help = レート制限が適用されました

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = サーバーエラー
    .long = サーバーで問題が発生しました。しばらくしてからもう一度お試しください。
    .help = 予期しないエラー

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = サービスを利用できません
    .long = 現在、サービスをご利用いただけません。しばらくしてからもう一度お試しください。
    .help = メンテナンスまたは過負荷

# Gateway Timeout
# .long = The answer took too long. Please try again later.
http_504 = 応答がタイムアウトしました
    .long = 応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。

# Request not possible
# .long = The request could not be completed. Please check what you entered and try again.
http_4xx = リクエストを処理できません
    .long = リクエストを完了できませんでした。入力内容を確認して、もう一度お試しください。

# Service error
# .long = The service could not complete the request. Please try again later.
http_5xx = サービスエラー
    .long = サービスでリクエストを完了できませんでした。しばらくしてからもう一度お試しください。

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = 問題が発生しました
    .long = エラーが発生しました。しばらくしてからもう一度お試しください。
