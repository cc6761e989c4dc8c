### Clerk、Frontend API：機能

# not enabled
# .long = This feature is not enabled on this instance
feature_not_enabled = 機能が有効になっていません
    .long = このインスタンスでは、この機能が有効になっていません。

# dynamic client registration is not enabled
# .long = Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature
feature_requires_dynamic_oauth_client_registration = 動的クライアント登録が有効になっていません
    .long = このインスタンスでは動的クライアント登録が有効になっていません。この機能を使用するには、インスタンスの設定で有効にしてください。

# Email address attribute must be enabled
# .long = This feature requires the email address attribute to be enabled. Please enable it in your instance settings to continue.
feature_requires_email_address_enabled = メールアドレス属性を有効にする必要があります
    .long = この機能を使用するには、メールアドレス属性が有効になっている必要があります。続行するには、インスタンスの設定で有効にしてください。

# End session feature is not enabled
# .long = The end session feature is not enabled for this instance. Please contact support to enable this feature
feature_requires_end_session_enabled = セッション終了機能が有効になっていません
    .long = このインスタンスではセッション終了機能が有効になっていません。この機能を有効にするには、サポートにお問い合わせください。

# OAuth Client does not have the consent screen enabled
# .long = OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature
feature_requires_oauth2_consent_screen_enabled = OAuthクライアントの同意画面が有効になっていません
    .long = OAuthクライアントの同意画面が有効になっていません。この機能を使用するには、OAuthクライアントの設定で有効にしてください。

# not an OIDC provider
# .long = You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature
feature_requires_oidc_provider = OIDCプロバイダーではありません
    .long = 従来のOAuth 2.0プロバイダーが使用されています。この機能を使用するには、OIDC互換の新しいプロバイダーに移行してください。
