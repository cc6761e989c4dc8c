### AuthOS: أخطاء SAML

# SAML not configured
# .long = SAML single sign-on isn’t set up.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = لم يتم إعداد SAML
    .long = لم يُعدّ تسجيل الدخول الموحّد عبر SAML.
    .resolution = ضبط إعدادات SAML

# SAML response invalid
# .long = The identity provider’s SAML response is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = استجابة SAML غير صالحة
    .long = استجابة SAML الواردة من موفّر الهوية غير صالحة.
    .resolution = مراجعة إعدادات موفّر الهوية

# SAML signature failed
# .long = The SAML response’s signature couldn’t be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = فشل التحقق من توقيع SAML
    .long = تعذّر التحقق من توقيع استجابة SAML.
    .resolution = مراجعة الشهادات

# SAML assertion expired
# .long = The SAML assertion has expired and can no longer be used.
# .resolution = Retry authentication
SAML_EXPIRED = انتهت صلاحية تأكيد SAML
    .long = انتهت صلاحية تأكيد SAML ولم يعد من الممكن استخدامه.
    .resolution = إعادة محاولة المصادقة
