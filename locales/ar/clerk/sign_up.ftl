### Clerk، واجهة Frontend API: إنشاء الحساب

# Error loading CAPTCHA
# .long = The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.
captcha_invalid-CaptchaClientSideError = تعذّر تحميل اختبار CAPTCHA
    .long = تعذّر تحميل اختبار CAPTCHA. قد يعود ذلك إلى متصفح غير مدعوم أو إلى إحدى إضافات المتصفح. يُرجى تجربة متصفح آخر أو تعطيل الإضافات. إذا استمرت المشكلة، فيُرجى التواصل مع فريق الدعم.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.
captcha_invalid-CaptchaInvalid = لم تنجح المصادقة لعدم اجتياز فحوصات الأمان
    .long = لم تنجح المصادقة لعدم اجتياز فحوصات الأمان. يُرجى تجربة متصفح آخر أو تعطيل إضافات المتصفح. إذا استمرت المشكلة، فيُرجى التواصل مع فريق الدعم للحصول على المساعدة.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.
captcha_missing_token = لم تنجح المصادقة لعدم اجتياز فحوصات الأمان
    .long = لم تنجح المصادقة لعدم اجتياز فحوصات الأمان. يُرجى تحديث الصفحة لإعادة المحاولة، أو التواصل مع فريق الدعم للحصول على مزيد من المساعدة.

# CAPTCHA not enabled
# .long = You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.
captcha_not_enabled = اختبار CAPTCHA غير مفعّل
    .long = لقد حاولت إكمال اختبار CAPTCHA، لكن هذه الاختبارات غير مفعّلة. إذا استمرت المشكلة، فيُرجى التواصل مع فريق الدعم.

# email link sign up cannot be completed
# .long = Email link sign up cannot be completed because it originates from a different client
sign_up_email_link_not_same_client = تعذّر إنشاء الحساب برابط البريد الإلكتروني
    .long = لا يمكن إكمال إنشاء الحساب برابط البريد الإلكتروني لأنه بدأ في متصفح أو تطبيق آخر.

# Sign up forbidden
# .long = Access to this sign up is forbidden
resource_forbidden-SignUpForbiddenAccess = الوصول إلى محاولة إنشاء الحساب غير مسموح به
    .long = لا يُسمح بالوصول إلى محاولة إنشاء الحساب هذه.

# Sign-ups restricted
# .long = New sign-ups are currently restricted.
sign_up_mode_restricted = إنشاء الحسابات مقيّد
    .long = إنشاء حسابات جديدة مقيّد حاليًا.

# Sign-ups restricted with waitlist
# .long = Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.
sign_up_restricted_waitlist = إنشاء الحسابات مقيّد بقائمة الانتظار
    .long = إنشاء الحسابات غير متاح حاليًا. يمكنك الانضمام إلى قائمة الانتظار، وسيصلك إشعار عندما يصبح الوصول متاحًا.

# Sign up not found
# .long = No sign up was found with id { $id }
resource_not_found-SignUpNotFound = تعذّر العثور على محاولة إنشاء الحساب
    .long = لم يُعثر على محاولة إنشاء حساب بالمعرّف { $id }.
