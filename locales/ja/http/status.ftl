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

# Payment needed
# .long = You need to make a payment or change your plan to do this.
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

# Action not available
# .long = This action isn’t available here.
http_405 = この操作は行えません
    .long = この操作は、ここでは行えません。

# No suitable format
# .long = This isn’t available in any of the formats that your app accepts.
http_406 = 対応する形式がありません
    .long = ご利用のアプリが対応している形式では、応答を提供できません。

# Proxy sign-in needed
# .long = Please sign in to your network’s proxy server and try again.
http_407 = プロキシサーバーへのサインインが必要です
    .long = ネットワークのプロキシサーバーにサインインして、もう一度お試しください。

# Request timed out
# .long = Your request took too long to arrive. Please check your connection and try again.
http_408 = リクエストがタイムアウトしました
    .long = リクエストの受信に時間がかかりすぎました。接続を確認して、もう一度お試しください。

# Conflict
# .long = This conflicts with the current data. Please reload the page and try again.
# .help = Duplicate resource
http_409 = 現在の状態と競合しています
    .long = この操作は、現在の状態では行えません。再読み込みして、もう一度お試しください。
    .help = リソースが重複しています

# No longer available
# .long = What you’re looking for is no longer available.
http_410 = すでに利用できません
    .long = お探しのものは、すでに利用できなくなっています。

# Size of the content missing
# .long = The request doesn’t state the size of its content.
http_411 = 内容のサイズが指定されていません
    .long = リクエストに、内容のサイズが指定されていません。

# Conditions not met
# .long = The conditions for this action aren’t met. Please reload and try again.
http_412 = 条件が満たされていません
    .long = この操作の条件が満たされていません。再読み込みして、もう一度お試しください。

# Content is too large
# .long = What you sent is too large. Please send less.
http_413 = 送信された内容が大きすぎます
    .long = 送信された内容が大きすぎます。内容を減らして、もう一度送信してください。

# Address is too long
# .long = The address of the request is too long. Please shorten it and try again.
http_414 = アドレスが長すぎます
    .long = リクエストのアドレスが長すぎます。短くして、もう一度お試しください。

# Format not supported
# .long = What you sent is in a format that isn’t supported.
http_415 = サポートされていない形式です
    .long = 送信された内容は、サポートされていない形式です。

# Requested part not available
# .long = The requested part doesn’t exist. Please reload and try again.
http_416 = 指定された部分はありません
    .long = 指定された部分は存在しません。再読み込みして、もう一度お試しください。

# Request couldn’t be met
# .long = The server can’t meet a requirement of the request.
http_417 = 要求を満たせません
    .long = サーバーは、リクエストの要件の一部を満たすことができません。

# Request refused
# .long = The server refuses to carry out this request.
http_418 = リクエストは拒否されました
    .long = サーバーは、このリクエストの実行を拒否しています。

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = 別のサーバーに届きました
    .long = リクエストが、応答できないサーバーに届きました。もう一度お試しください。

# Some entries aren’t valid
# .long = Some of what you entered isn’t valid. Please check it and try again.
http_422 = 入力内容に誤りがあります
    .long = 入力内容の一部が正しくありません。確認して、もう一度お試しください。

# Currently locked
# .long = This is locked at the moment. Please try again later.
http_423 = 現在ロックされています
    .long = このリソースは現在ロックされています。しばらくしてからもう一度お試しください。

# A required step failed
# .long = This couldn’t be done because another action that it depends on failed.
http_424 = 必要な処理に失敗しました
    .long = この操作に必要な別の処理が失敗したため、実行できませんでした。

# Too early
# .long = The request came too early. Please try again.
http_425 = 早すぎるリクエストです
    .long = リクエストの送信が早すぎました。もう一度お試しください。

# Different protocol needed
# .long = The server needs a different protocol for this. Please update your app or browser and try again.
http_426 = 別のプロトコルが必要です
    .long = この操作には別のプロトコルが必要です。アプリまたはブラウザーを更新して、もう一度お試しください。

# Version not stated
# .long = The request doesn’t state which version it changes. Please reload and try again.
http_428 = 対象のバージョンが不明です
    .long = どのバージョンを変更するのか指定されていません。再読み込みして、もう一度お試しください。

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = リクエストが多すぎます
    .long = 短時間に送信されたリクエストが多すぎます。少し待ってから、もう一度お試しください。
    .help = レート制限が適用されました

# Request header is too large
# .long = The header of the request is too large. Deleting this site’s cookies may help.
http_431 = リクエストヘッダーが大きすぎます
    .long = リクエストヘッダーが大きすぎます。このサイトのCookieを削除すると解決する場合があります。

# Not available for legal reasons
# .long = This can’t be provided for legal reasons.
http_451 = 法的な理由により利用できません
    .long = このコンテンツは、法的な理由により提供できません。

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = サーバーエラー
    .long = サーバーで問題が発生しました。しばらくしてからもう一度お試しください。
    .help = 予期しないエラー

# Function not supported
# .long = The server doesn’t support this function.
http_501 = サポートされていない機能です
    .long = サーバーは、この機能をサポートしていません。

# No valid answer
# .long = A server that this service depends on gave no valid answer. Please try again later.
http_502 = 有効な応答がありません
    .long = このサービスが依存するサーバーから有効な応答がありませんでした。しばらくしてからもう一度お試しください。

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = サービスを利用できません
    .long = 現在、サービスをご利用いただけません。しばらくしてからもう一度お試しください。
    .help = メンテナンスまたは過負荷

# No answer in time
# .long = The answer took too long. Please try again later.
http_504 = 応答がタイムアウトしました
    .long = 応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。

# HTTP version not supported
# .long = The server doesn’t support this version of HTTP. Please update your app or browser.
http_505 = サポートされていないHTTPバージョンです
    .long = サーバーは、このバージョンのHTTPをサポートしていません。アプリまたはブラウザーを更新してください。

# Server set up incorrectly
# .long = The server isn’t set up correctly. Please try again later.
http_506 = サーバーの設定に誤りがあります
    .long = サーバーが正しく設定されていません。しばらくしてからもう一度お試しください。

# Not enough storage
# .long = The server doesn’t have enough space to store this. Please try again later.
http_507 = 保存容量が足りません
    .long = サーバーに、保存するための十分な容量がありません。しばらくしてからもう一度お試しください。

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = 無限ループが検出されました
    .long = リクエストが無限ループになったため、サーバーが処理を中止しました。

# Extension missing
# .long = The request lacks an extension that the server needs.
http_510 = 必要な拡張がありません
    .long = リクエストに、サーバーが必要とする拡張が含まれていません。

# Network sign-in needed
# .long = Please sign in to the network that you’re using and try again.
http_511 = ネットワークへのサインインが必要です
    .long = お使いのネットワークにサインインして、もう一度お試しください。

# Request couldn’t be completed
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
