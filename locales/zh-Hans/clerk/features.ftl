### Clerk，Frontend API：功能

feature_not_enabled = 功能未启用
    .long = 此实例未启用该功能。

feature_requires_dynamic_oauth_client_registration = 未启用动态客户端注册
    .long = 此实例未启用动态客户端注册。要使用此功能，请在实例设置中启用。

feature_requires_email_address_enabled = 必须启用邮箱地址属性
    .long = 此功能要求启用邮箱地址属性。要继续操作，请在实例设置中启用该属性。

feature_requires_end_session_enabled = 未启用结束会话功能
    .long = 此实例未启用结束会话功能。请联系支持团队启用此功能。

feature_requires_oauth2_consent_screen_enabled = OAuth 客户端未启用同意页面
    .long = 此 OAuth 客户端未启用同意页面。要使用此功能，请在 OAuth 客户端设置中启用。

feature_requires_oidc_provider = 需要兼容 OIDC 的提供商
    .long = 您正在使用旧版 OAuth 2.0 提供商。要使用此功能，请迁移到兼容 OIDC 的新提供商。
