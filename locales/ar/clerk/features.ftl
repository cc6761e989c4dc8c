### Clerk، واجهة Frontend API: الميزات

# not enabled
# .long = This feature is not enabled on this instance
feature_not_enabled = الميزة غير مفعّلة
    .long = هذه الميزة غير مفعّلة في هذا المثيل.

# dynamic client registration is not enabled
# .long = Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature
feature_requires_dynamic_oauth_client_registration = التسجيل الديناميكي للعملاء غير مفعّل
    .long = التسجيل الديناميكي للعملاء غير مفعّل في هذا المثيل. يُرجى تفعيله في إعدادات المثيل لاستخدام هذه الميزة.

# Email address attribute must be enabled
# .long = This feature requires the email address attribute to be enabled. Please enable it in your instance settings to continue.
feature_requires_email_address_enabled = يجب تفعيل سمة عنوان البريد الإلكتروني
    .long = تتطلّب هذه الميزة تفعيل سمة عنوان البريد الإلكتروني. يُرجى تفعيلها في إعدادات المثيل للمتابعة.

# End session feature is not enabled
# .long = The end session feature is not enabled for this instance. Please contact support to enable this feature
feature_requires_end_session_enabled = ميزة إنهاء الجلسة غير مفعّلة
    .long = ميزة إنهاء الجلسة غير مفعّلة لهذا المثيل. يُرجى التواصل مع فريق الدعم لتفعيل هذه الميزة.

# OAuth Client does not have the consent screen enabled
# .long = OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature
feature_requires_oauth2_consent_screen_enabled = شاشة الموافقة غير مفعّلة لعميل OAuth
    .long = شاشة الموافقة غير مفعّلة لعميل OAuth. يُرجى تفعيلها في إعدادات عميل OAuth لاستخدام هذه الميزة.

# not an OIDC provider
# .long = You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature
feature_requires_oidc_provider = الموفّر ليس موفّر OIDC
    .long = يُستخدم حاليًا موفّر OAuth 2.0 القديم. يُرجى الانتقال إلى الموفّر الجديد المتوافق مع OIDC لاستخدام هذه الميزة.
