### Clerk，Frontend API：邮件

dev_monthly_email_limit_exceeded = 开发环境的每月邮件数量已达上限
    .long = 开发环境每月最多可发送{ $limit }封邮件，现已达到此上限。请改用 https://go.clerk.com/test-emails 中介绍的测试邮件。
