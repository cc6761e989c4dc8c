### AuthOS: أخطاء المصادقة

# Missing or invalid credentials
# .long = The credentials are missing or invalid. Sign in and try again.
# .resolution = Provide valid JWT or API key
UNAUTHORIZED-Authentication = بيانات الدخول مفقودة أو غير صالحة
    .long = بيانات الدخول مفقودة أو غير صالحة. يُرجى تسجيل الدخول ثم إعادة المحاولة.
    .resolution = إرسال رمز JWT صالح أو مفتاح API صالح

# JWT has expired
# .long = The access token has expired and is no longer accepted.
# .resolution = Refresh using /api/auth/refresh
# .help =
#     - Implement automatic token refresh on 401 responses
#     - Check that refresh token is stored securely
#     - Verify system clocks are synchronized
TOKEN_EXPIRED = انتهت صلاحية رمز JWT
    .long = انتهت صلاحية رمز الوصول المميّز ولم يعد مقبولًا.
    .resolution = تجديد الرمز المميّز عبر المسار { "/api/auth/refresh" }
    .help =
        - اعتماد التجديد التلقائي للرمز المميّز عند تلقي استجابات 401
        { "" }    - التأكد من تخزين رمز التجديد المميّز بأمان
        { "" }    - التأكد من تزامن ساعات الأنظمة

# Invalid JWT signature or format
# .long = The access token was rejected because its signature or format is invalid.
# .resolution = Obtain new token
JWT_ERROR = توقيع رمز JWT أو تنسيقه غير صالح
    .long = رُفض رمز الوصول المميّز لأن توقيعه أو تنسيقه غير صالح.
    .resolution = الحصول على رمز مميّز جديد

# Wrong email or password
# .long = The email address or password is incorrect. Check both and try again.
# .resolution = Verify credentials
INVALID_CREDENTIALS = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة
    .long = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة. يُرجى مراجعتهما ثم إعادة المحاولة.
    .resolution = مراجعة بيانات الدخول

# Account email not verified
# .long = This account’s email address hasn’t been verified yet. Open the link in the verification email.
# .resolution = Check email for verification link
EMAIL_NOT_VERIFIED = لم يجرِ التحقق من عنوان البريد الإلكتروني للحساب
    .long = لم يجرِ بعد التحقق من عنوان البريد الإلكتروني لهذا الحساب. يُرجى فتح الرابط الوارد في رسالة التحقق.
    .resolution = البحث في البريد الإلكتروني عن رابط التحقق

# Too many failed attempts
# .long = This account is locked because of too many failed attempts. Please wait a while or contact support.
# .resolution = Wait or contact support
ACCOUNT_LOCKED = محاولات فاشلة كثيرة جدًا
    .long = هذا الحساب مقفل بسبب كثرة المحاولات الفاشلة. يُرجى الانتظار بعض الوقت أو التواصل مع فريق الدعم.
    .resolution = الانتظار أو التواصل مع فريق الدعم
