### Clerk، واجهة Frontend API: تسجيل الدخول الموحّد للشركات

# Invalid enterprise connection type
# .long = The enterprise connection type is not supported.
enterprise_connection_invalid_type = نوع اتصال SSO للشركات غير صالح
    .long = نوع اتصال SSO للشركات غير مدعوم.

# Already connected
# .long = An enterprise account is already connected for this connection email: { $email }
enterprise_sso_account_already_connected = الحساب مرتبط بالفعل
    .long = يوجد بالفعل حساب شركة مرتبط بعنوان البريد الإلكتروني لهذا الاتصال: { $email }.

# Identifications creation disabled by your enterprise account
# .long = You cannot create identifications because your enterprise account does not allow it.
enterprise_sso_additional_identifications_disabled = إضافة معرّفات الدخول معطّلة في حساب الشركة
    .long = لا يمكنك إضافة معرّفات دخول لأن حساب الشركة لا يسمح بذلك.

# Enterprise Connection email address domain mismatch
# .long = The email address returned by the provider { $received } does not match the domain of the enterprise connection { $expected } that initiated the authentication.
enterprise_sso_email_address_domain_mismatch = نطاق البريد الإلكتروني لا يطابق اتصال SSO للشركة
    .long = عنوان البريد الإلكتروني الوارد من الموفّر ({ $received }) لا يطابق نطاق اتصال SSO للشركة ({ $expected }) الذي بدأت منه المصادقة.

# Hosted domain mismatch
# .long = The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.
enterprise_sso_hosted_domain_mismatch = النطاق المستضاف غير مطابق
    .long = نطاق اتصال SSO للشركة لا يطابق النطاق المستضاف للمستخدم كما ورد من موفّر OAuth.

# No Enterprise Connection for this sign-up
# .long = The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_sign_up_connection_missing = لا يوجد اتصال SSO للشركة لإنشاء الحساب
    .long = لا يوجد اتصال SSO للشركة يقابل محاولة إنشاء الحساب الحالية. يُرجى التحقق من نطاق عنوان البريد الإلكتروني المُدخل.

# Enterprise Connection user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
enterprise_sso_user_attribute_missing = سمة المستخدم المطلوبة لاتصال SSO للشركة مفقودة
    .long = السمة «{ $attrName }» غير متوفّرة في هذا الحساب. يُرجى التواصل مع مسؤول موفّر الهوية لحل المشكلة.
