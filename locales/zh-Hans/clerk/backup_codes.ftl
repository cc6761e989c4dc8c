### Clerk，Frontend API：备用验证码

backup_codes_not_available = 备用验证码不可用
    .long = 要使用备用验证码，请先启用其他任意一种多重身份验证方式。
