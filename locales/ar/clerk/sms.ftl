### Clerk، واجهة Frontend API: الرسائل النصية القصيرة (SMS)

# Development monthly SMS limit exceeded
# .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.
dev_monthly_sms_limit_exceeded = بلوغ الحد الشهري للرسائل النصية القصيرة في بيئة التطوير
    .long = لا يمكن إكمال العملية لبلوغ الحد الشهري للرسائل النصية القصيرة في بيئة التطوير ({ $limit }).

# Sending SMS failed
# .long = Sending SMS failed. Please contact support or try again later.
sms_send_error = تعذّر إرسال الرسالة النصية القصيرة
    .long = تعذّر إرسال الرسالة النصية القصيرة. يُرجى التواصل مع فريق الدعم أو إعادة المحاولة لاحقًا.
