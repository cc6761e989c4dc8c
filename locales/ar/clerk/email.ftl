### Clerk، واجهة Frontend API: البريد الإلكتروني

# Development monthly email limit exceeded
# .long = The monthly limit for email messages in development ({ $limit }) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
dev_monthly_email_limit_exceeded = تم بلوغ الحد الشهري لرسائل البريد في بيئة التطوير
    .long =
        بلغت رسائل البريد الإلكتروني في بيئة التطوير الحد الشهري، وهو { $limit ->
            [zero] { $limit } رسالة
            [one] رسالة واحدة
            [two] رسالتان
            [few] { $limit } رسائل
            [many] { $limit } رسالة
           *[other] { $limit } رسالة
        }. يُرجى استخدام عناوين البريد الإلكتروني المخصّصة للاختبار ({ "https://go.clerk.com/test-emails" }) بدلًا من ذلك.
