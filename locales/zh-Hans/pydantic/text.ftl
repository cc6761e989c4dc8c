### pydantic：文本、数据、网址和ID

string_type = 应填写文本
    .long = 请输入文本内容。

string_unicode = 文本无法读取
    .long = 此文本包含无法读取的字符。请检查后重试。

string_too_short = 文本太短
    .long = 请至少输入{ $min_length }个字符。

string_too_long = 文本太长
    .long = 最多可输入{ $max_length }个字符。

string_pattern_mismatch = 文本格式错误
    .long = 此文本不符合所需的格式（模式：{ $pattern }）。

string_not_ascii = 文本包含不支持的字符
    .long = 请只使用不带变音符号的拉丁字母、数字和常用标点符号（ASCII）。

bytes_type = 应为文本或二进制数据
    .long = 请提供文本或二进制数据。

bytes_too_short = 数据太短
    .long = 此数据至少需要{ $min_length }个字节。

bytes_too_long = 数据太长
    .long = 此数据最多可包含{ $max_length }个字节。

bytes_invalid_encoding = 数据无法读取
    .long = 此数据的编码不正确。所需的编码是 { $encoding }。

url_type = 应填写网址
    .long = 请输入一个网址（URL）。

url_parsing = 网址无效
    .long = 此网址（URL）无效。请检查后重试。

url_syntax_violation = 网址无效
    .long = 此网址（URL）的写法不正确。请检查后重试。

url_too_long = 网址太长
    .long = 网址（URL）最多可包含{ $max_length }个字符。

url_scheme = 网址类型错误
    .long = 网址（URL）必须使用以下协议：{ LIST($expected_schemes, type: "or") }。

uuid_type = 应为 UUID
    .long = 请输入 UUID 格式的 ID。

uuid_parsing = UUID 无效
    .long = 此 UUID 无效。请检查后重试。

uuid_version = UUID 版本错误
    .long = 请输入版本{ $expected_version }的 UUID。
