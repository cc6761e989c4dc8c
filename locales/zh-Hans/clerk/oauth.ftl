### Clerk，Frontend API：OAuth

external_account_not_found = 外部账号无效
    .long = 系统中未找到此外部账号。

oauth_callback_invalid = OAuth 回调无效
    .long = 发往 oauth_callback 的请求格式无效。

misconfigured_oauth_provider = OAuth 提供商配置有误
    .long = 此 OAuth 提供商的配置有误。请确保设置正确。

oauth_non_authenticatable_provider = 不支持使用此提供商登录
    .long = 不支持使用 { $provider } OAuth 进行身份验证。如果您认为不应出现此错误，请联系我们。

oauth_access_denied = 未授予访问权限
    .long = 您未同意授权访问自己的 { $providerName } 账号。

oauth_account_already_connected = 账号已连接
    .long = 您已连接此提供商（{ $providerTitle }）的另一个账号。

oauth_config_missing = 缺少 OAuth 密钥
    .long = 应用的设置中没有 { $provider } OAuth 密钥。

oauth_fetch_user_error-OAuthFetchUserError = 获取用户信息出错
    .long = 从提供商获取用户信息时发生错误。

oauth_identification_claimed = 登录标识已被其他用户使用
    .long = 与此 OAuth 账号关联的邮箱地址已被其他用户使用。

redirect_uri_mismatch-OAuthInvalidRedirectURI = 重定向配置无效
    .long = 您的 { $providerName } 账号配置无效。请确保已将此端点添加到允许的回调 URL 列表中。

redirect_uri_mismatch-OAuthMalformedRedirectURI = 重定向 URI 格式错误
    .long = 请求中提供的重定向 URI 格式有误。

oauth_missing_access_token = 缺少 OAuth 访问令牌
    .long = 没有可用的 OAuth 访问令牌。

oauth_missing_refresh_token = 无法刷新 OAuth 访问令牌
    .long = 当前的访问令牌已过期，而授权服务器没有提供刷新令牌，因此无法刷新。

oauth_provider_not_enabled = OAuth 提供商未启用
    .long = 实例设置中未启用 OAuth 提供商 { $providerTitle } 的单点登录。

oauth_shared_credentials_not_supported = 不支持共享凭据
    .long = 此提供商不再支持共享凭据。请在 Clerk 控制台中更新。

oauth_token_exchange_error = 令牌交换错误
    .long = 与提供商交换令牌时发生错误。

oauth_unsupported_provider = 不支持此提供商
    .long = 不支持 { $provider } OAuth。如果您认为不应出现此错误，请联系我们。
