### AuthOS: أخطاء SAML

# SAML not configured
# .long = SAML is not configured.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = بروتوكول SAML غير مُعدّ
    .long = لم يُعدّ بروتوكول SAML.
    .resolution = ضبط إعدادات SAML

# SAML response invalid
# .long = The SAML response of the identity provider is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = استجابة SAML غير صالحة
    .long = استجابة SAML الواردة من موفّر الهوية غير صالحة.
    .resolution = مراجعة إعداد موفّر الهوية

# SAML signature failed
# .long = The signature of the SAML response could not be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = تعذّر التحقق من توقيع SAML
    .long = تعذّر التحقق من توقيع استجابة SAML.
    .resolution = مراجعة الشهادات

# SAML assertion expired
# .long = The SAML assertion has expired.
# .resolution = Retry authentication
SAML_EXPIRED = انتهت صلاحية تأكيد SAML
    .long = انتهت صلاحية تأكيد SAML.
    .resolution = إعادة محاولة المصادقة
