### Clerk, Frontend API: Email

dev_monthly_email_limit_exceeded = Development monthly email limit exceeded
    .long = The monthly limit for email messages in development ({ $limit }) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
