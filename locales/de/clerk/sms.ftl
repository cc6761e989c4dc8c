### Clerk, Frontend API: SMS

# Development monthly SMS limit exceeded
# .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.
dev_monthly_sms_limit_exceeded = Monatliches SMS-Limit der Entwicklungsumgebung erreicht
    .long = Der Vorgang kann nicht abgeschlossen werden, weil das monatliche SMS-Limit ({ $limit }) der Entwicklungsumgebung erreicht ist.

# Sending SMS failed
# .long = Sending SMS failed. Please contact support or try again later.
sms_send_error = SMS konnte nicht gesendet werden
    .long = Die SMS konnte nicht gesendet werden. Bitte wenden Sie sich an den Support oder versuchen Sie es später erneut.
