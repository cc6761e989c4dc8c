### 服务自身无法满足请求时的回答

unknown_code = 未知的错误代码
    .long = 未找到代码为“{ $code }”的错误。

unknown_entry = 未知的错误
    .long = 在域“{ $domain }”中未找到 ID 为“{ $id }”的错误。

unknown_domain = 未知的域
    .long = 未找到域“{ $domain }”。您要找的是不是：{ LIST($similar, type: "or") }？

page_not_found = 未找到页面
    .long = 此地址没有任何内容。

method_not_allowed = 不支持此方法
    .long = 此地址不支持 { $method } 方法。

not_acceptable = 没有合适的格式
    .long = 响应仅提供以下格式：{ LIST($formats) }。

parameter_missing = 缺少参数
    .long = 请求中缺少参数“{ $parameter }”。

parameter_invalid = 参数无效
    .long = 参数“{ $parameter }”的值无效。

parameter_too_long = 参数太长
    .long = 参数“{ $parameter }”超过了{ $limit }个字符。

token_required = 需要令牌
    .long = 访问此地址需要运维令牌。

body_invalid = 请求正文无效
    .long = 此请求的正文不是有效的 JSON。

body_not_an_object = 请求正文无效
    .long = 请求的正文必须是 JSON 对象。

body_shape_unknown = 未知的错误结构
    .long = 请求正文是有效的 JSON，但不符合任何已知的错误结构。已知的结构：{ LIST($shapes) }。

member_missing = 请求正文缺少字段
    .long = 请求正文中缺少字段“{ $member }”。

member_invalid = 请求正文中的字段无效
    .long = 请求正文中“{ $member }”的值无效。

body_too_large = 请求正文过大
    .long = 此请求的正文超过了{ $limit }。

batch_too_large = 一次提交的错误过多
    .long = 一个请求最多可包含{ $limit }个错误。

meta_too_large = 值过多
    .long = “meta”中的值过多，或者嵌套过深。最多允许{ $keys }个键和{ $depth }层嵌套。

url_too_long = 地址太长
    .long = 此请求的地址超过了{ $limit }。

media_type_unsupported = 不支持此内容类型
    .long = 请求正文的内容类型必须是 { $expected }。

internal_error = 内部错误
    .long = 服务出现了问题。请稍后重试。

request_timeout = 请求超时
    .long = 此请求的耗时超过了{ $limit }。
