### Clerk、Frontend API：リクエスト

# Invalid query parameter
# .long = { $value } does not match one of the allowed values for parameter { $param }
invalid_query_parameter_value = クエリパラメーターが無効です
    .long = 「{ $value }」は、パラメーター「{ $param }」に指定できる値ではありません。

# Request body invalid
# .long = The request body is invalid. Please consult the API documentation for more information.
request_body_invalid-InvalidRequestBody = リクエスト本文が無効です
    .long = リクエスト本文が無効です。詳しくは、APIドキュメントをご覧ください。

# Malformed request parameters
# .long = The request parameters are malformed and could not be parsed
malformed_request_parameters = リクエストパラメーターの形式が正しくありません
    .long = リクエストパラメーターの形式が正しくないため、解析できませんでした。

# Query parameter missing
# .long = The query parameter '{ $param }' is missing from the request. Please consult the API documentation for more information.
missing_query_parameter = クエリパラメーターがありません
    .long = リクエストにクエリパラメーター「{ $param }」がありません。詳しくは、APIドキュメントをご覧ください。

# Origin header missing
# .long = This request requires an Origin header to be set, but it is missing
origin_missing = Originヘッダーがありません
    .long = このリクエストにはOriginヘッダーが必要ですが、設定されていません。

# invalid secret key
# .long = The secret key given with this proxy request is invalid.
proxy_request_invalid_secret_key = シークレットキーが無効です
    .long = このプロキシリクエストで指定されたシークレットキーは無効です。

# missing secret key
# .long = When using a proxy, it's required to also pass the instance secret key in the Clerk-Secret-Key header.
proxy_request_missing_secret_key = シークレットキーがありません
    .long = プロキシを使用する場合は、インスタンスのシークレットキーもClerk-Secret-Keyヘッダーで渡す必要があります。

# Content-Type is unsupported
# .long = Content-Type { $actual } is unsupported. You should use { $expected } instead.
unsupported_content_type = Content-Typeがサポートされていません
    .long = Content-Type「{ $actual }」はサポートされていません。代わりに「{ $expected }」を使用してください。
