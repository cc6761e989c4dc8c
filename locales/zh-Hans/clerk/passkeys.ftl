### Clerk，Frontend API：通行密钥

passkey_authentication_failure = 通行密钥身份验证失败
    .long = 无法通过通行密钥完成身份验证。

passkey_identification_not_verified = 通行密钥未验证
    .long = 此通行密钥未经验证。其设置尚未完成。

passkey_invalid_public_key_credential = 公钥凭据无效
    .long = 通行密钥的公钥凭据无效。

passkey_invalid_verification = 通行密钥验证无效
    .long = 通行密钥验证包含无效的 Nonce。

passkey_not_registered = 通行密钥未注册
    .long = 此通行密钥尚未注册。
