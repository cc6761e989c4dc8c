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
# .long = The request was completed. There’s nothing to show.
# .help = Success, no response body
http_204 = 表示する内容はありません
    .long = リクエストが完了しました。表示するものはありません。
    .help = 成功しました（レスポンス本文なし）

# Bad Request
# .long = The request couldn’t be understood. Check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = リクエストが正しくありません
    .long = リクエストの内容を読み取れませんでした。入力内容を確認して、もう一度お試しください。
    .help = 入力が無効か、入力の検証に失敗しました

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = サインインが必要です
    .long = サインインして、もう一度お試しください。
    .help = 認証情報がないか、無効です

# Payment needed
# .long = You need to make a payment or change your plan to do this.
http_402 = お支払いが必要です
    .long = この操作を行うには、お支払いまたはプランの変更が必要です。

# Forbidden
# .long = You don’t have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = この操作は許可されていません
    .long = この操作を行う権限がありません。
    .help = 認証情報は有効ですが、権限が適切ではありません

# Not Found
# .long = The page or item you’re looking for doesn’t exist or is no longer available.
# .help = Resource doesn’t exist
http_404 = ページまたは項目が見つかりません
    .long = お探しのページまたは項目は存在しないか、利用できなくなっています。
    .help = リソースが存在しません

# Action not available
# .long = This action isn’t supported at this address.
http_405 = この操作は行えません
    .long = このアドレスでは、この操作を行えません。

# No suitable format
# .long = The content isn’t available in any format that your app accepts.
http_406 = 対応できる形式がありません
    .long = ご利用のアプリが対応している形式では、コンテンツを提供できません。

# Proxy sign-in required
# .long = Sign in to your network’s proxy server and try again.
http_407 = プロキシサーバーへのサインインが必要です
    .long = ネットワークのプロキシサーバーにサインインして、もう一度お試しください。

# Request timed out
# .long = Your request took too long to arrive. Check your connection and try again.
http_408 = リクエストがタイムアウトしました
    .long = リクエストの受信に時間がかかりすぎました。接続を確認して、もう一度お試しください。

# Conflict
# .long = Your request conflicts with the current data. Reload the page and try again.
# .help = Duplicate resource
http_409 = リクエストが競合しています
    .long = リクエストが現在のデータと競合しています。ページを再読み込みして、もう一度お試しください。
    .help = リソースが重複しています

# No longer available
# .long = The page or item you’re looking for has been removed.
http_410 = コンテンツは利用できなくなりました
    .long = お探しのページまたは項目は削除されました。

# Content size missing
# .long = The request doesn’t state the size of its content.
http_411 = 内容のサイズが指定されていません
    .long = リクエストで、内容のサイズを指定する必要があります。

# Conditions not met
# .long = The conditions for this action aren’t met. Reload the page and try again.
http_412 = 条件が満たされていません
    .long = この操作に必要な条件が満たされていません。ページを再読み込みして、もう一度お試しください。

# Too much data
# .long = The request contains more data than the server accepts. Send less and try again.
http_413 = データが多すぎます
    .long = サーバーが受け付けられる量を超えるデータがリクエストに含まれています。データを減らして、もう一度お試しください。

# Address too long
# .long = The request’s address is too long. Shorten it and try again.
http_414 = アドレスが長すぎます
    .long = リクエストのアドレスが長すぎます。短くして、もう一度お試しください。

# Format not supported
# .long = The data or file is in a format that the server doesn’t support.
http_415 = サポートされていない形式です
    .long = データまたはファイルの形式が、サーバーでサポートされていません。

# Requested part not available
# .long = The requested part of the content doesn’t exist. Reload the page and try again.
http_416 = 要求された部分がありません
    .long = コンテンツの要求された部分は存在しません。ページを再読み込みして、もう一度お試しください。

# Requirement can’t be met
# .long = The server can’t meet one of the request’s requirements.
http_417 = リクエストの要件を満たせません
    .long = サーバーは、リクエストの要件の一部を満たすことができません。

# Request refused
# .long = The server won’t carry out this request.
http_418 = リクエストは拒否されました
    .long = サーバーがこのリクエストの実行を拒否しました。

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = リクエスト先のサーバーが違います
    .long = 対応していないサーバーにリクエストが届きました。もう一度お試しください。

# Some entries aren’t valid
# .long = Some of your entries aren’t valid. Check them and try again.
http_422 = 入力内容に誤りがあります
    .long = 入力内容の一部が正しくありません。確認して、もう一度お試しください。

# Item locked
# .long = The item is locked right now. Please try again later.
http_423 = 項目がロックされています
    .long = この項目は現在ロックされています。しばらくしてからもう一度お試しください。

# A required step failed
# .long = Your request couldn’t be completed because an action that it depends on failed.
http_424 = 必要な処理に失敗しました
    .long = リクエストに必要な別の処理が失敗したため、完了できませんでした。

# Request sent too early
# .long = The server can’t process the request yet. Please try again.
http_425 = リクエストの送信が早すぎました
    .long = サーバーは、まだこのリクエストを処理できません。もう一度お試しください。

# Different protocol required
# .long = The server requires a different protocol. Update your app or browser and try again.
http_426 = 別のプロトコルが必要です
    .long = サーバーへの接続に別のプロトコルが必要です。アプリまたはブラウザーを更新して、もう一度お試しください。

# Version missing
# .long = The request doesn’t state which version it changes. Reload the page and try again.
http_428 = 対象のバージョンが不明です
    .long = どのバージョンを変更するのか、リクエストからはわかりません。ページを再読み込みして、もう一度お試しください。

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = リクエストが多すぎます
    .long = 短時間に送信されたリクエストが多すぎます。少し待ってから、もう一度お試しください。
    .help = レート制限が適用されました

# Request headers too large
# .long = The request’s headers are too large. Deleting this site’s cookies may help.
http_431 = リクエストヘッダーが大きすぎます
    .long = リクエストのヘッダーが大きすぎます。このサイトのCookieを削除すると解決する場合があります。

# Not available for legal reasons
# .long = For legal reasons, this content can’t be shown.
http_451 = 法的な理由により利用できません
    .long = このコンテンツは、法的な理由により提供できません。

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = サーバーエラーが発生しました
    .long = サーバーで問題が発生しました。しばらくしてからもう一度お試しください。
    .help = 予期しないエラー

# Feature not supported
# .long = The server can’t carry out this kind of request.
http_501 = サポートされていない機能です
    .long = サーバーは、この種類のリクエストを実行できません。

# Invalid response
# .long = A server that this service depends on sent an invalid response. Please try again later.
http_502 = 正しい応答がありません
    .long = このサービスが利用しているサーバーから、正しい応答がありませんでした。しばらくしてからもう一度お試しください。

# Service Unavailable
# .long = The service isn’t available right now. Please try again later.
# .help = Maintenance/overload
http_503 = サービスを利用できません
    .long = 現在、サービスをご利用いただけません。しばらくしてからもう一度お試しください。
    .help = メンテナンスまたは過負荷

# No response in time
# .long = The server took too long to respond. Please try again later.
http_504 = 応答がタイムアウトしました
    .long = サーバーの応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。

# Unsupported HTTP version
# .long = The server doesn’t support the HTTP version of the request. Update your app or browser and try again.
http_505 = サポートされていないHTTPバージョンです
    .long = サーバーは、リクエストのHTTPバージョンをサポートしていません。アプリまたはブラウザーを更新して、もう一度お試しください。

# Server misconfigured
# .long = There’s a problem with the server’s configuration. Please try again later.
http_506 = サーバーの設定に誤りがあります
    .long = サーバーが正しく設定されていません。しばらくしてからもう一度お試しください。

# Not enough storage
# .long = The server doesn’t have enough space to store the data. Please try again later.
http_507 = 保存容量が足りません
    .long = サーバーに、データを保存するための十分な容量がありません。しばらくしてからもう一度お試しください。

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = 無限ループが検出されました
    .long = リクエストが無限ループになったため、サーバーが処理を中止しました。

# Extension missing
# .long = The request is missing an extension that the server requires.
http_510 = 必要な拡張がありません
    .long = リクエストに、サーバーが必要とする拡張が含まれていません。

# Network sign-in required
# .long = Sign in to the network that you’re using and try again.
http_511 = ネットワークへのサインインが必要です
    .long = お使いのネットワークにサインインして、もう一度お試しください。

# Request couldn’t be completed
# .long = There’s a problem with the request. Check what you entered and try again.
http_4xx = リクエストを処理できません
    .long = リクエストに問題があります。入力内容を確認して、もう一度お試しください。

# Service error
# .long = The service couldn’t complete the request. Please try again later.
http_5xx = サービスエラーが発生しました
    .long = サービスでリクエストを完了できませんでした。しばらくしてからもう一度お試しください。

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = 問題が発生しました
    .long = エラーが発生しました。しばらくしてからもう一度お試しください。
