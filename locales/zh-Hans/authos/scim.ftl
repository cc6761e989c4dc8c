### AuthOS：SCIM错误

INVALID_SCIM_TOKEN = SCIM 令牌无效或已过期
    .long = 此 SCIM 令牌无效，或者已经过期。
    .resolution = 请创建新的 SCIM 令牌

SCIM_USER_EXISTS = 用户已存在
    .long = 系统中已有此用户。
    .resolution = 请更新现有用户

SCIM_USER_NOT_FOUND = 未找到 SCIM 用户
    .long = 系统中找不到这个 SCIM 用户。
    .resolution = 请检查用户 ID

SCIM_FILTER_INVALID = 筛选器语法无效
    .long = 此筛选器的语法有误。
    .resolution = 请修正筛选器表达式
