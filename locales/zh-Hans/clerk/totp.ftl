### Clerk，Frontend API：TOTP

invalid_totp_secret_code = TOTP 密钥无效
    .long = 此 TOTP 密钥无效。请提供采用 base32 编码的有效密钥。

totp_already_enabled = TOTP 已启用
    .long = 您的账号已经启用了 TOTP。
