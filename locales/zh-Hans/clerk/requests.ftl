### Clerk，Frontend API：请求

invalid_query_parameter_value = 查询参数无效
    .long = “{ $value }”不是参数“{ $param }”允许的值。

request_body_invalid-InvalidRequestBody = 请求正文无效
    .long = 此请求的正文无效。有关详细信息，请参阅 API 文档。

malformed_request_parameters = 请求参数格式错误
    .long = 请求参数的格式有误，无法解析。

missing_query_parameter = 缺少查询参数
    .long = 请求中缺少查询参数“{ $param }”。有关详细信息，请参阅 API 文档。

origin_missing = 缺少 Origin 标头
    .long = 此请求必须设置 Origin 标头，但请求中没有该标头。

proxy_request_invalid_secret_key = Secret Key 无效
    .long = 此代理请求提供的 Secret Key 无效。

proxy_request_missing_secret_key = 缺少 Secret Key
    .long = 使用代理时，还必须在 Clerk-Secret-Key 标头中传入实例的 Secret Key。

unsupported_content_type = 不支持此 Content-Type
    .long = 不支持 Content-Type“{ $actual }”。请改用“{ $expected }”。
