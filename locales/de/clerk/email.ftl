### Clerk, Frontend API: E-Mail

# Development monthly email limit exceeded
# .long = The monthly limit for email messages in development ({ $limit }) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
dev_monthly_email_limit_exceeded = Monatliches E-Mail-Limit der Entwicklungsumgebung erreicht
    .long = Das monatliche E-Mail-Limit ({ $limit }) der Entwicklungsumgebung ist erreicht. Bitte verwenden Sie stattdessen Test-E-Mail-Adressen (https://go.clerk.com/test-emails).
