### Clerk، واجهة Frontend API: الرسائل النصية القصيرة (SMS)

# Development monthly SMS limit exceeded
# .long = Operation cannot be completed because the monthly limit for SMS messages in development ({ $limit }) has been reached.
dev_monthly_sms_limit_exceeded = تم بلوغ الحد الشهري للرسائل النصية القصيرة في بيئة التطوير
    .long =
        لا يمكن إكمال العملية، لأن الرسائل النصية القصيرة في بيئة التطوير بلغت الحد الشهري، وهو { $limit ->
            [zero] { $limit } رسالة
            [one] رسالة واحدة
            [two] رسالتان
            [few] { $limit } رسائل
            [many] { $limit } رسالة
           *[other] { $limit } رسالة
        }.

# Sending SMS failed
# .long = Sending SMS failed. Please contact support or try again later.
sms_send_error = تعذّر إرسال الرسالة النصية القصيرة
    .long = تعذّر إرسال الرسالة النصية القصيرة. يُرجى التواصل مع فريق الدعم أو إعادة المحاولة لاحقًا.
