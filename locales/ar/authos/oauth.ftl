### AuthOS: أخطاء OAuth

# OAuth provider error
# .long = The OAuth provider answered with an error.
# .resolution = Check provider status
OAUTH_ERROR = خطأ من موفّر OAuth
    .long = ردّ موفّر OAuth بخطأ.
    .resolution = الاطلاع على حالة الموفّر

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start again.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = حالة الحماية من CSRF غير مطابقة
    .long = لا تطابق حالة تسجيل الدخول هذا الحالة التي بدأ بها. وقد أُوقف لحمايتك من الطلبات المزوّرة.
    .resolution = إعادة بدء تدفّق OAuth

# Authorization code expired
# .long = The authorization code has expired.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = انتهت صلاحية رمز التفويض
    .long = انتهت صلاحية رمز التفويض.
    .resolution = إعادة بدء تدفّق OAuth

# OAuth provider not set up
# .long = This OAuth provider is not set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = موفّر OAuth غير مُعدّ
    .long = لم يُعدّ موفّر OAuth هذا.
    .resolution = إعداد بيانات اعتماد الموفّر
