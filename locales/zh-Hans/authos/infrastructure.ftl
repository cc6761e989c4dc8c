### AuthOS：基础设施错误

DATABASE_ERROR = 数据库操作失败
    .long = 由于数据库出错，请求未能完成。
    .resolution = 请重试；如果问题仍然存在，请联系支持团队

STRIPE_ERROR = 计费系统错误
    .long = 计费系统返回了一个错误。
    .resolution = 请检查 Stripe 的状态

EMAIL_SEND_FAILED = 邮件发送失败
    .long = 这封邮件未能送达。
    .resolution = 请检查 SMTP 配置

ENCRYPTION_ERROR = 加密或解密失败
    .long = 系统无法加密或解密这些数据。
    .resolution = 请联系支持团队
