### Clerk، واجهة Frontend API: بروتوكول OAuth

# Invalid external account
# .long = The External Account was not found.
external_account_not_found = حساب خارجي غير صالح
    .long = لم يُعثر على الحساب الخارجي.

# Invalid OAuth callback
# .long = invalid form for oauth_callback
oauth_callback_invalid = رد اتصال OAuth غير صالح
    .long = صيغة الطلب المُرسل إلى «oauth_callback» غير صالحة.

# Misconfigured OAuth provider
# .long = Misconfigured OAuth provider. Please make sure you have set it correctly
misconfigured_oauth_provider = إعداد موفّر OAuth غير صحيح
    .long = إعداد موفّر OAuth غير صحيح. يُرجى التأكد من صحة إعداده.

# Provider not supported for sign-in
# .long = { $provider } OAuth is not supported for authentication. Please contact us if you think this error should not appear.
oauth_non_authenticatable_provider = الموفّر غير مدعوم لتسجيل الدخول
    .long = المصادقة عبر OAuth باستخدام { $provider } غير مدعومة. إذا رأيت أن هذا الخطأ في غير محله، فيُرجى التواصل معنا.

# Access not granted
# .long = You did not grant access to your { $providerName } account
oauth_access_denied = لم يُمنح حق الوصول
    .long = لم تمنح حق الوصول إلى حسابك لدى { $providerName }.

# Already connected
# .long = Another account is already connected for this particular provider ({ $providerTitle })
oauth_account_already_connected = الحساب مرتبط بالفعل
    .long = يوجد حساب آخر مرتبط بالفعل بهذا الموفّر ({ $providerTitle }).

# OAuth keys missing
# .long = The application does not have { $provider } OAuth keys set in its settings.
oauth_config_missing = مفاتيح OAuth مفقودة
    .long = لا تحتوي إعدادات التطبيق على مفاتيح OAuth للموفّر { $provider }.

# Fetch user error
# .long = Fetch user error
oauth_fetch_user_error-OAuthFetchUserError = خطأ في جلب بيانات المستخدم
    .long = تعذّر جلب بيانات المستخدم.

# Identification claimed by another user
# .long = The email address associated with this OAuth account is already claimed by another user.
oauth_identification_claimed = عنوان البريد الإلكتروني مرتبط بمستخدم آخر
    .long = عنوان البريد الإلكتروني المرتبط بحساب OAuth هذا يخص بالفعل مستخدمًا آخر.

# Invalid redirect configuration
# .long = Your { $providerName } account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.
redirect_uri_mismatch-OAuthInvalidRedirectURI = إعداد إعادة التوجيه غير صالح
    .long = إعداد حسابك لدى { $providerName } غير صالح. يُرجى التأكد من تسجيل نقطة النهاية هذه في قائمة عناوين URL المسموح بها لرد الاتصال.

# malformed redirect uri provided
# .long = malformed redirect uri provided
redirect_uri_mismatch-OAuthMalformedRedirectURI = عنوان URI لإعادة التوجيه غير سليم
    .long = تنسيق عنوان URI المُرسل لإعادة التوجيه غير سليم.

# Missing OAuth access token
# .long = OAuth access token is missing
oauth_missing_access_token = رمز وصول OAuth المميّز مفقود
    .long = لا يوجد رمز وصول مميّز لبروتوكول OAuth.

# Cannot refresh OAuth access token
# .long = The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token
oauth_missing_refresh_token = تعذّر تجديد رمز وصول OAuth المميّز
    .long = انتهت صلاحية رمز الوصول المميّز الحالي، ولا يمكن تجديده لأن خادم التفويض لم يزوّدنا برمز تجديد مميّز.

# OAuth provider not enabled
# .long = Single-sign on with { $providerTitle } OAuth provider is not enabled in the instance settings.
oauth_provider_not_enabled = موفّر OAuth غير مفعّل
    .long = تسجيل الدخول الموحّد باستخدام موفّر OAuth ({ $providerTitle }) غير مفعّل في إعدادات المثيل.

# Shared credentials not supported
# .long = Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.
oauth_shared_credentials_not_supported = بيانات الاعتماد المشتركة غير مدعومة
    .long = لم تعد بيانات الاعتماد المشتركة مدعومة لهذا الموفّر. يُرجى إجراء التحديث عبر لوحة تحكم Clerk.

# Token exchange error
# .long = Token exchange error
oauth_token_exchange_error = خطأ في تبادل الرموز المميّزة
    .long = تعذّر تبادل الرموز المميّزة.

# Provider not supported
# .long = { $provider } OAuth is not supported. Please contact us if you think this error should not appear.
oauth_unsupported_provider = الموفّر غير مدعوم
    .long = الموفّر { $provider } غير مدعوم عبر OAuth. إذا رأيت أن هذا الخطأ في غير محله، فيُرجى التواصل معنا.
