### Clerk，Frontend API：短信

dev_monthly_sms_limit_exceeded = 开发环境的每月短信数量已达上限
    .long = 无法完成此操作，因为开发环境每月最多可发送{ $limit }条短信，现已达到此上限。

sms_send_error = 短信发送失败
    .long = 未能发送短信。请联系支持团队，或稍后重试。
