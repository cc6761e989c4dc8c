### Clerk、Frontend API：SMS

# Development monthly SMS limit exceeded
# .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.
dev_monthly_sms_limit_exceeded = 開発環境でのSMSの月間上限に達しました
    .long = 開発環境でのSMSメッセージの月間上限（{ $limit }件）に達したため、操作を完了できません。

# Sending SMS failed
# .long = Sending SMS failed. Please contact support or try again later.
sms_send_error = SMSの送信に失敗しました
    .long = SMSの送信に失敗しました。サポートにお問い合わせいただくか、しばらくしてからもう一度お試しください。
