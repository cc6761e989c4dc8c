### Clerk, Frontend API: электронная почта

dev_monthly_email_limit_exceeded = Достигнут месячный лимит писем в среде разработки
    .long = Достигнут месячный лимит писем в среде разработки ({ $limit }). Используйте вместо этого тестовые адреса (https://go.clerk.com/test-emails).
