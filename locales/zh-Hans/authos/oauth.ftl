### AuthOS：OAuth错误

OAUTH_ERROR = OAuth 提供商错误
    .long = OAuth 提供商返回了一个错误。
    .resolution = 请检查提供商的状态

OAUTH_STATE_MISMATCH = CSRF 状态不匹配
    .long = 此次登录与最初发起的登录不一致，为防止伪造请求，系统已将其中止。请重新开始。
    .resolution = 请重新启动 OAuth 流程

OAUTH_CODE_EXPIRED = 授权码已过期
    .long = 此授权码已过期，无法再使用。
    .resolution = 请重新启动 OAuth 流程

PROVIDER_NOT_CONFIGURED = 未配置 OAuth 提供商
    .long = 此 OAuth 提供商尚未配置。
    .resolution = 请配置提供商的凭据
