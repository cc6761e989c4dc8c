### Clerk，Frontend API：票据

ticket_expired_code = 链接已过期
    .long = 此链接已过期，无法再使用。

ticket_invalid_code = 票据无效
    .long = 此票据无效。请确保您使用的是由 Clerk 生成的有效票据。
