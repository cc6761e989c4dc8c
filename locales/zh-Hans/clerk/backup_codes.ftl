### Clerk，Frontend API：备用验证码

backup_codes_not_available = 备用验证码不可用
    .long = 要使用备用验证码，您必须先启用任意一种其他的多重身份验证方式。
