### Clerk, Frontend API: wiadomości e-mail

# Development monthly email limit exceeded
# .long = The monthly limit for email messages in development ({ $limit }) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
dev_monthly_email_limit_exceeded = Osiągnięto miesięczny limit e-maili w trybie deweloperskim
    .long = Osiągnięto miesięczny limit ({ $limit }) wiadomości e-mail w trybie deweloperskim. Użyj zamiast tego testowych adresów e-mail (https://go.clerk.com/test-emails).
