### AuthOS: أخطاء البنية التحتية

# Database operation failed
# .long = The request failed because of a database error.
# .resolution = Retry; contact support if persists
DATABASE_ERROR = فشلت عملية قاعدة البيانات
    .long = فشل الطلب بسبب خطأ في قاعدة البيانات.
    .resolution = إعادة المحاولة، والتواصل مع فريق الدعم إذا استمرت المشكلة

# Billing system error
# .long = The billing system reported an error.
# .resolution = Check Stripe status
STRIPE_ERROR = خطأ في نظام الفوترة
    .long = أبلغ نظام الفوترة عن خطأ.
    .resolution = التحقق من حالة Stripe

# Email delivery failed
# .long = The email couldn’t be delivered.
# .resolution = Check SMTP configuration
EMAIL_SEND_FAILED = فشل تسليم البريد الإلكتروني
    .long = تعذّر تسليم رسالة البريد الإلكتروني.
    .resolution = مراجعة إعدادات SMTP

# Encryption/decryption failed
# .long = The data couldn’t be encrypted or decrypted.
# .resolution = Contact support
ENCRYPTION_ERROR = فشل التشفير أو فك التشفير
    .long = تعذّر تشفير البيانات أو فك تشفيرها.
    .resolution = التواصل مع فريق الدعم
