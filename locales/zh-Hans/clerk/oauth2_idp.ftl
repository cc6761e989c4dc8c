### Clerk，Frontend API：OAuth 2身份提供商

oauth_fetch_user_error-OAuthFetchUserInfo = 无法获取用户信息
    .long = 无法获取用户信息。请检查访问令牌是否存在且有效。
