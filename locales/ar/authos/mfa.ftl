### AuthOS: أخطاء المصادقة متعددة العوامل

# MFA verification needed
# .long = To continue, verify your identity with a second factor.
# .resolution = Complete MFA verification
MFA_REQUIRED = يلزم التحقق متعدد العوامل
    .long = للمتابعة، يُرجى إثبات هويتك بعامل ثانٍ.
    .resolution = إكمال التحقق متعدد العوامل

# Wrong TOTP or backup code
# .long = The code is incorrect. Enter the current code from your authenticator app or one of your backup codes.
# .resolution = Enter correct code
INVALID_MFA_CODE = رمز TOTP أو الرمز الاحتياطي غير صحيح
    .long = الرمز غير صحيح. يُرجى إدخال الرمز الحالي من تطبيق المصادقة، أو أحد رموزك الاحتياطية.
    .resolution = إدخال الرمز الصحيح

# MFA not set up for user
# .long = Multi-factor authentication isn’t set up for this user.
# .resolution = Set up MFA first
MFA_NOT_ENABLED = المصادقة متعددة العوامل غير مُعدّة للمستخدم
    .long = لم يتم إعداد المصادقة متعددة العوامل لهذا المستخدم.
    .resolution = إعداد المصادقة متعددة العوامل أولًا

# MFA already active
# .long = Multi-factor authentication is already set up for this user.
# .resolution = No action needed
MFA_ALREADY_ENABLED = المصادقة متعددة العوامل مفعّلة بالفعل
    .long = سبق إعداد المصادقة متعددة العوامل لهذا المستخدم.
    .resolution = لا يلزم اتخاذ أي إجراء

# No backup codes available
# .long = This user has no backup codes left.
# .resolution = Regenerate backup codes
NO_BACKUP_CODES = لا توجد رموز احتياطية متاحة
    .long = لم تبقَ لهذا المستخدم أي رموز احتياطية.
    .resolution = إعادة إنشاء الرموز الاحتياطية
