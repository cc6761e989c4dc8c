### Clerk，Frontend API：验证

verification_already_verified = 验证已完成
    .long = 您之前已经完成此验证。

verification_code_too_many_requests = 获取验证码过于频繁
    .long = 您获取验证码的次数过多。请等待验证码送达，至少30秒后再重试。

verification_expired = 验证已过期
    .long = 此验证已过期。请重新发起验证。

verification_failed = 验证失败
    .long = 失败次数过多。请使用同一方式或其他方式重试。

verification_link_token_invalid = 验证链接无效
    .long = 您打开的验证链接无效。

verification_link_token_source_invalid = 验证链接来源无效
    .long = 您打开的验证链接来源无效。

verification_strategy_invalid = 验证方式无效
    .long = 此验证方式不适用于当前的验证。

verification_link_token_expired = 验证链接已过期
    .long = 您打开的验证链接已过期。

verification_link_token_stale = 验证链接已失效
    .long = 此验证链接不再有效。请获取新的链接。

verification_missing = 尚未准备验证
    .long = 使用此验证方式时，必须先准备验证，然后才能进行验证。

verification_not_sent = 未发送验证码
    .long = 在尝试验证之前，您需要先发送验证码。

verification_status_unknown = 未知的验证状态
    .long = 系统遇到了未知的验证状态“{ $status }”。
