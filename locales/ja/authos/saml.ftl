### AuthOS：SAMLのエラー

# SAML not configured
# .long = SAML is not configured.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAMLが設定されていません
    .long = SAMLが設定されていません。
    .resolution = SAMLの設定を行ってください

# SAML response invalid
# .long = The SAML response of the identity provider is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = SAMLレスポンスが無効です
    .long = IDプロバイダーのSAMLレスポンスが無効です。
    .resolution = IdPの設定を確認してください

# SAML signature failed
# .long = The signature of the SAML response could not be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = SAMLの署名の検証に失敗しました
    .long = SAMLレスポンスの署名を検証できませんでした。
    .resolution = 証明書を確認してください

# SAML assertion expired
# .long = The SAML assertion has expired.
# .resolution = Retry authentication
SAML_EXPIRED = SAMLアサーションの有効期限が切れています
    .long = SAMLアサーションの有効期限が切れています。
    .resolution = 認証をもう一度お試しください
