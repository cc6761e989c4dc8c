### AuthOS：身份验证错误

UNAUTHORIZED-Authentication = 登录信息缺失或无效
    .long = 没有收到登录信息，或者登录信息无效。请登录后重试。
    .resolution = 请提供有效的 JWT 或 API 密钥

TOKEN_EXPIRED = JWT 已过期
    .long = 访问令牌已过期，系统不再接受。
    .resolution = 请通过 /api/auth/refresh 刷新令牌
    .help =
        - 收到401响应时自动刷新令牌
        - 检查刷新令牌是否已安全存储
        - 确认各系统的时钟已同步

JWT_ERROR = JWT 的签名或格式无效
    .long = 访问令牌被拒绝，原因是其签名或格式无效。
    .resolution = 请获取新的令牌

INVALID_CREDENTIALS = 邮箱地址或密码错误
    .long = 邮箱地址或密码不正确。请检查这两项后重试。
    .resolution = 请检查登录信息

EMAIL_NOT_VERIFIED = 账号的邮箱地址未验证
    .long = 此账号的邮箱地址尚未验证。请打开验证邮件中的链接。
    .resolution = 请查收含有验证链接的邮件

ACCOUNT_LOCKED = 失败次数过多
    .long = 由于尝试失败的次数过多，此账号已被锁定。请稍后再试，或联系支持团队。
    .resolution = 请稍候或联系支持团队
