### Clerk, Frontend API: Sms

dev_monthly_sms_limit_exceeded = Development monthly SMS limit exceeded
    .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.

sms_send_error = Sending SMS failed
    .long = Sending SMS failed. Please contact support or try again later.
