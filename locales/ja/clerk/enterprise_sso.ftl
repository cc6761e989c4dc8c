### Clerk、Frontend API：エンタープライズSSO

# Invalid enterprise connection type
# .long = The enterprise connection type is not supported.
enterprise_connection_invalid_type = エンタープライズ接続の種類が正しくありません
    .long = この種類のエンタープライズ接続はサポートされていません。

# Already connected
# .long = An enterprise account is already connected for this connection email: { $email }
enterprise_sso_account_already_connected = アカウントはすでに接続されています
    .long = この接続のメールアドレス（{ $email }）には、すでにエンタープライズアカウントが接続されています。

# Identifications creation disabled by your enterprise account
# .long = You cannot create identifications because your enterprise account does not allow it.
enterprise_sso_additional_identifications_disabled = 会社のアカウントの設定により、連絡先を追加できません
    .long = 会社のアカウントで許可されていないため、メールアドレスや電話番号などを追加できません。

# Enterprise Connection email address domain mismatch
# .long = The email address returned by the provider { $received } does not match the domain of the enterprise connection { $expected } that initiated the authentication.
enterprise_sso_email_address_domain_mismatch = エンタープライズ接続とドメインが一致しません
    .long = プロバイダーから返されたメールアドレスのドメイン（{ $received }）が、認証を開始したエンタープライズ接続のドメイン（{ $expected }）と一致しません。

# Hosted domain mismatch
# .long = The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.
enterprise_sso_hosted_domain_mismatch = ホストドメインが一致しません
    .long = エンタープライズ接続のドメインが、OAuthプロバイダーから返されたユーザーのホストドメインと一致しません。

# No Enterprise Connection for this sign-up
# .long = The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_sign_up_connection_missing = サインアップ用のエンタープライズ接続がありません
    .long = このサインアップに対応するエンタープライズ接続がありません。入力したメールアドレスのドメインを確認してください。

# Enterprise Connection user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
enterprise_sso_user_attribute_missing = エンタープライズ接続のユーザー属性がありません
    .long = このアカウントには、属性「{ $attrName }」がありません。解決するには、IdPの管理者にお問い合わせください。
