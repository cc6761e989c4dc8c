### AuthOS: أخطاء OAuth

# OAuth provider error
# .long = The OAuth provider returned an error.
# .resolution = Check provider status
OAUTH_ERROR = خطأ لدى موفّر OAuth
    .long = ورد خطأ من موفّر OAuth.
    .resolution = التحقق من حالة الموفّر

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start over.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = عملية تسجيل الدخول غير مطابقة (CSRF)
    .long = عملية تسجيل الدخول هذه لا تطابق العملية التي بدأتها، ولذلك أُوقفت لحمايتك من الطلبات المزوّرة. يُرجى البدء من جديد.
    .resolution = بدء تسجيل الدخول عبر OAuth من جديد

# Authorization code expired
# .long = The authorization code has expired and can no longer be used.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = انتهت صلاحية رمز التفويض
    .long = انتهت صلاحية رمز التفويض ولم يعد من الممكن استخدامه.
    .resolution = بدء تسجيل الدخول عبر OAuth من جديد

# OAuth provider not set up
# .long = This OAuth provider isn’t set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = موفّر OAuth غير مُعدّ
    .long = لم يُعدّ موفّر OAuth هذا.
    .resolution = إعداد بيانات اعتماد الموفّر
