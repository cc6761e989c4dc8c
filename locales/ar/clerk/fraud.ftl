### Clerk، واجهة Frontend API: الاحتيال

# device attestation challenge client mismatch
# .long = The device attestation challenge provided is not valid for the client.
device_attestation_challenge_client_mismatch = تحدّي إثبات صحة الجهاز لا يخص هذا التطبيق العميل
    .long = التحدّي المُرسَل لإثبات صحة الجهاز غير صالح لهذا التطبيق العميل.

# device attestation is misconfigured
# .long = Device attestation is misconfigured for this instance.
device_attestation_misconfigured = إعداد إثبات صحة الجهاز غير صحيح
    .long = لم يُضبط إعداد إثبات صحة الجهاز على نحو صحيح لهذا المثيل.

# device attestation not configured
# .long = Device attestation is not configured for this instance.
device_attestation_not_configured = لم يتم إعداد إثبات صحة الجهاز
    .long = إثبات صحة الجهاز غير مُعدّ لهذا المثيل.

# unsupported native client platform
# .long = Device attestation is not supported for the client platform.
device_attestation_unsupported_platform = منصة التطبيق العميل الأصلي غير مدعومة
    .long = إثبات صحة الجهاز غير مدعوم على منصة التطبيق العميل.

# device attestation verification failed
# .long = Failed to verify the provided device attestation.
device_attestation_verification_failed = فشل التحقق من إثبات صحة الجهاز
    .long = تعذّر التحقق من الإثبات المُرسَل لصحة الجهاز.

# Action blocked
# .long = This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.
action_blocked = تم حظر الإجراء
    .long = اشتُبه في هذا الإجراء وتم حظره. إذا رأيت أن ذلك حدث عن طريق الخطأ، فيُرجى التواصل مع فريق الدعم.

# Device blocked
# .long = This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.
device_blocked = تم حظر الجهاز
    .long = اشتُبه في هذا الجهاز وتم حظره. ولم يعد بإمكانه تنفيذ أي إجراء. إذا رأيت أن ذلك حدث عن طريق الخطأ، فيُرجى التواصل مع فريق الدعم.

# Unusual activity was detected
# .long = Unusual activity was detected. Please try again later or contact our support if you continue to experience issues.
captcha_invalid-FraudRateLimitExceeded = تم رصد نشاط غير معتاد
    .long = تم رصد نشاط غير معتاد. يُرجى إعادة المحاولة لاحقًا، أو التواصل مع فريق الدعم إذا استمرت المشكلة.

# Sign up rate limit exceeded
# .long = The sign up rate limit was exceeded. Please try a different method or contact our support if you continue to experience issues.
signup_rate_limit_exceeded = تم تجاوز حد إنشاء الحسابات
    .long = تم تجاوز الحد المسموح به لإنشاء الحسابات. يُرجى تجربة طريقة أخرى، أو التواصل مع فريق الدعم إذا استمرت المشكلة.

# invalid device attestation assertion
# .long = The device attestation assertion provided is invalid.
invalid_device_attestation_assertion = تأكيد إثبات صحة الجهاز غير صالح
    .long = التأكيد المُرسَل لإثبات صحة الجهاز غير صالح.

# invalid device attestation challenge
# .long = The device attestation challenge provided is either invalid or has expired.
invalid_device_attestation_challenge = تحدّي إثبات صحة الجهاز غير صالح
    .long = التحدّي المُرسَل لإثبات صحة الجهاز غير صالح أو منتهي الصلاحية.

# protect check already resolved
# .long = This protect check has already been completed and cannot be resolved again.
protect_check_already_resolved = سبق إكمال فحص الحماية
    .long = سبق إكمال فحص الحماية هذا، ولا يمكن إكماله مرة أخرى.

# Device attestation is required
# .long = A valid device attestation could not be found for the client.
requires_device_attestation = إثبات صحة الجهاز مطلوب
    .long = لم يُعثر لهذا التطبيق العميل على إثبات صالح لصحة الجهاز.
