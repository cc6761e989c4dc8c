### Clerk, Frontend API: электронная почта

dev_monthly_email_limit_exceeded = Достигнут месячный лимит писем в среде разработки
    .long = В среде разработки достигнут месячный лимит писем ({ $limit }). Используйте тестовые адреса (https://go.clerk.com/test-emails).
