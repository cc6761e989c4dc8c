### AuthOS：输入校验错误

INVALID_EMAIL = 邮箱地址格式无效
    .long = 此邮箱地址无效。请检查是否有输入错误。
    .resolution = 请输入有效的邮箱地址

WEAK_PASSWORD = 密码不符合要求
    .long = 此密码不符合要求。请设置至少8个字符的密码。
    .resolution = 请使用强度更高的密码（至少8个字符）

INVALID_SLUG = URL 别名格式无效
    .long = 此 URL 别名的格式无效。只能包含字母、数字、连字符和下划线。
    .resolution = 请仅使用字母、数字、连字符和下划线

RESERVED_SLUG = URL 别名已被保留
    .long = 此 URL 别名为系统保留，无法使用。请换一个。
    .resolution = 请换一个 URL 别名

SLUG_TOO_SHORT = URL 别名少于3个字符
    .long = 此 URL 别名太短。请至少使用3个字符。
    .resolution = 请使用更长的 URL 别名

SLUG_TOO_LONG = URL 别名超过50个字符
    .long = 此 URL 别名太长。最多可使用50个字符。
    .resolution = 请使用更短的 URL 别名

NAME_TOO_SHORT = 名称少于2个字符
    .long = 此名称太短。请至少使用2个字符。
    .resolution = 请使用更长的名称

NAME_TOO_LONG = 名称超过100个字符
    .long = 此名称太长。最多可使用100个字符。
    .resolution = 请使用更短的名称

INVALID_URL = URL 格式无效
    .long = 此 URL 无效。URL 必须以 http:// 或 https:// 开头。
    .resolution = 请输入以 http 或 https 开头的有效 URL
