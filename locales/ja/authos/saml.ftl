### AuthOS：SAMLのエラー

# SAML not configured
# .long = SAML single sign-on isn’t set up.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAMLが設定されていません
    .long = SAMLによるシングルサインオンが設定されていません。
    .resolution = SAMLの設定を行ってください

# SAML response invalid
# .long = The identity provider’s SAML response is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = SAMLレスポンスが無効です
    .long = IDプロバイダーから届いたSAMLレスポンスが無効です。
    .resolution = IdPの設定を確認してください

# SAML signature failed
# .long = The SAML response’s signature couldn’t be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = SAMLの署名の検証に失敗しました
    .long = SAMLレスポンスの署名を検証できませんでした。
    .resolution = 証明書を確認してください

# SAML assertion expired
# .long = The SAML assertion has expired and can no longer be used.
# .resolution = Retry authentication
SAML_EXPIRED = SAMLアサーションの有効期限が切れています
    .long = このSAMLアサーションは有効期限が切れているため、使用できません。
    .resolution = もう一度認証を行ってください
