### Clerk、Frontend API：メール

# Development monthly email limit exceeded
# .long = The monthly limit for email messages in development ({ $limit }) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
dev_monthly_email_limit_exceeded = 開発環境でのメールの月間上限に達しました
    .long = 開発環境でのメールの月間上限（{ $limit }件）に達しました。代わりにテストメールをご利用ください。詳しくは https://go.clerk.com/test-emails をご覧ください。
