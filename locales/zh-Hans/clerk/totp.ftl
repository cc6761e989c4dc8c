### Clerk，Frontend API：TOTP

invalid_totp_secret_code = TOTP密钥无效
    .long = 此TOTP密钥无效。请提供采用base32编码的有效密钥。

totp_already_enabled = TOTP已启用
    .long = 您的账号已经启用了TOTP。
