### Clerk、Frontend API：OAuth

# Invalid external account
# .long = The External Account was not found.
external_account_not_found = 外部アカウントが無効です
    .long = 外部アカウントが見つかりませんでした。

# Invalid OAuth callback
# .long = invalid form for oauth_callback
oauth_callback_invalid = OAuthコールバックが無効です
    .long = oauth_callbackへのリクエストの形式が正しくありません。

# Misconfigured OAuth provider
# .long = Misconfigured OAuth provider. Please make sure you have set it correctly
misconfigured_oauth_provider = OAuthプロバイダーの設定に誤りがあります
    .long = OAuthプロバイダーの設定が正しくありません。設定内容を確認してください。

# Provider not supported for sign-in
# .long = { $provider } OAuth is not supported for authentication. Please contact us if you think this error should not appear.
oauth_non_authenticatable_provider = サインインではサポートされていないプロバイダーです
    .long = { $provider }のOAuthは、認証には使用できません。このエラーが誤りだと思われる場合は、お問い合わせください。

# Access not granted
# .long = You did not grant access to your { $providerName } account
oauth_access_denied = アクセスが許可されませんでした
    .long = { $providerName }で、アカウントへのアクセスが許可されませんでした。

# Already connected
# .long = Another account is already connected for this particular provider ({ $providerTitle })
oauth_account_already_connected = アカウントはすでに接続されています
    .long = このプロバイダー（{ $providerTitle }）には、別のアカウントがすでに接続されています。

# OAuth keys missing
# .long = The application does not have { $provider } OAuth keys set in its settings.
oauth_config_missing = OAuthキーがありません
    .long = アプリケーションの設定に、{ $provider }のOAuthキーがありません。

# Fetch user error
# .long = Fetch user error
oauth_fetch_user_error-OAuthFetchUserError = ユーザー情報を取得できませんでした
    .long = ユーザー情報の取得中にエラーが発生しました。

# Identification claimed by another user
# .long = The email address associated with this OAuth account is already claimed by another user.
oauth_identification_claimed = 別のユーザーが使用しているサインインIDです
    .long = このOAuthアカウントに関連付けられているメールアドレスは、すでに別のユーザーが使用しています。

# Invalid redirect configuration
# .long = Your { $providerName } account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.
redirect_uri_mismatch-OAuthInvalidRedirectURI = リダイレクトの設定が正しくありません
    .long = { $providerName }アカウントの設定が正しくありません。許可されたコールバックURLの一覧に、このエンドポイントが登録されていることを確認してください。

# malformed redirect uri provided
# .long = malformed redirect uri provided
redirect_uri_mismatch-OAuthMalformedRedirectURI = リダイレクトURIの形式が正しくありません
    .long = 指定されたリダイレクトURIの書き方に誤りがあります。

# Missing OAuth access token
# .long = OAuth access token is missing
oauth_missing_access_token = OAuthアクセストークンがありません
    .long = この操作に必要なOAuthアクセストークンがありません。

# Cannot refresh OAuth access token
# .long = The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token
oauth_missing_refresh_token = OAuthアクセストークンを更新できません
    .long = 現在のアクセストークンは有効期限が切れています。認可サーバーからリフレッシュトークンが提供されていないため、更新できません。

# OAuth provider not enabled
# .long = Single-sign on with { $providerTitle } OAuth provider is not enabled in the instance settings.
oauth_provider_not_enabled = OAuthプロバイダーが有効になっていません
    .long = OAuthプロバイダー（{ $providerTitle }）によるシングルサインオンが、インスタンスの設定で有効になっていません。

# Shared credentials not supported
# .long = Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.
oauth_shared_credentials_not_supported = 共有の認証情報はサポートされていません
    .long = このプロバイダーでは、共有の認証情報はサポートされなくなりました。Clerkダッシュボードで更新してください。

# Token exchange error
# .long = Token exchange error
oauth_token_exchange_error = トークンを交換できませんでした
    .long = トークンの交換中にエラーが発生しました。

# Provider not supported
# .long = { $provider } OAuth is not supported. Please contact us if you think this error should not appear.
oauth_unsupported_provider = サポートされていないプロバイダーです
    .long = { $provider }のOAuthはサポートされていません。このエラーが誤りだと思われる場合は、お問い合わせください。
