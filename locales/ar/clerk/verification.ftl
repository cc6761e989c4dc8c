### Clerk، واجهة Frontend API: التحقق

# already verified
# .long = This verification has already been verified.
verification_already_verified = سبق إتمام التحقق
    .long = اكتملت عملية التحقق هذه من قبل.

# Too many verification code requests
# .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_code_too_many_requests = طلبات كثيرة جدًا لرمز التحقق
    .long = تكرّر طلب رمز التحقق مرات كثيرة جدًا. يُرجى الانتظار 30 ثانية على الأقل لاستلام الرمز قبل إعادة المحاولة.

# expired
# .long = This verification has expired. You must create a new one.
verification_expired = انتهت صلاحية عملية التحقق
    .long = انتهت صلاحية عملية التحقق هذه. يجب بدء عملية تحقق جديدة.

# failed
# .long = Too many failed attempts. You have to try again with the same or another method.
verification_failed = فشل التحقق
    .long = عدد المحاولات الفاشلة كبير جدًا. عليك إعادة المحاولة بالطريقة نفسها أو بطريقة أخرى.

# invalid link token
# .long = Verification link token is invalid
verification_link_token_invalid = رابط التحقق غير صالح
    .long = لا يمكن استخدام رابط التحقق لأن الرمز المميّز الوارد فيه غير صالح.

# invalid link token source
# .long = Verification link token source is invalid
verification_link_token_source_invalid = مصدر رابط التحقق غير صالح
    .long = مصدر الرمز المميّز الوارد في رابط التحقق غير صالح.

# has invalid strategy
# .long = The strategy is not valid for the current verification.
verification_strategy_invalid = أسلوب التحقق غير صالح
    .long = الأسلوب غير صالح لعملية التحقق الحالية.

# expired link token
# .long = Verification link token has expired
verification_link_token_expired = انتهت صلاحية رابط التحقق
    .long = فُتح رابط التحقق بعد انتهاء صلاحيته.

# stale link token
# .long = Verification link token is no longer valid. Please request a new one.
verification_link_token_stale = رابط التحقق قديم
    .long = لم يعد رابط التحقق صالحًا. يُرجى طلب رابط جديد.

# is missing
# .long = This strategy requires verification preparation before attempting to validate it.
verification_missing = لم تُجهَّز عملية التحقق
    .long = يتطلّب هذا الأسلوب تجهيز عملية التحقق قبل محاولة إتمامها.

# not sent
# .long = You need to send a verification code before attempting to verify.
verification_not_sent = لم يُرسل رمز التحقق
    .long = يجب إرسال رمز التحقق قبل محاولة التحقق.

# Unknown verification status
# .long = Found unknown verification status { $status }
verification_status_unknown = حالة التحقق غير معروفة
    .long = وُجدت حالة تحقق غير معروفة: { $status }.
