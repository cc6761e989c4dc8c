### Clerk, Frontend API: SMS

# Development monthly SMS limit exceeded
# .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.
dev_monthly_sms_limit_exceeded = Osiągnięto miesięczny limit SMS-ów w trybie deweloperskim
    .long = Nie można ukończyć operacji, ponieważ osiągnięto miesięczny limit ({ $limit }) wiadomości SMS w trybie deweloperskim.

# Sending SMS failed
# .long = Sending SMS failed. Please contact support or try again later.
sms_send_error = Nie udało się wysłać SMS-a
    .long = Nie udało się wysłać wiadomości SMS. Skontaktuj się z pomocą techniczną lub spróbuj ponownie później.
