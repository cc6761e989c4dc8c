### Clerk，Frontend API：原生魔法链接

approval_token_consumed = 批准链接已使用
    .long = 此批准链接已被使用过，不能再次使用。

approval_token_expired = 批准链接已过期
    .long = 此批准链接已过期。请获取新的邮件链接。

approval_token_invalid = 批准链接无效
    .long = 您打开的批准链接无效。

pkce_verification_failed = PKCE 验证失败
    .long = 提供的 Code Verifier 与先前准备的 Code Challenge 不匹配。
