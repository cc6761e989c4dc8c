### Clerk، واجهة Frontend API: مفاتيح المرور

# authentication failed
# .long = Passkey authentication failed
passkey_authentication_failure = فشلت المصادقة
    .long = فشلت المصادقة بمفتاح المرور.

# passkey identification not verified
# .long = Passkey identification not verified. Registration is incomplete.
passkey_identification_not_verified = لم يجرِ التحقق من مفتاح المرور
    .long = لم يجرِ التحقق من مفتاح المرور. تسجيله غير مكتمل.

# is invalid
# .long = Invalid passkey public key credential
passkey_invalid_public_key_credential = بيانات اعتماد المفتاح العام غير صالحة
    .long = بيانات اعتماد المفتاح العام الخاصة بمفتاح المرور غير صالحة.

# invalid verification
# .long = Passkey verification contains invalid nonce
passkey_invalid_verification = عملية التحقق غير صالحة
    .long = تحتوي عملية التحقق بمفتاح المرور على قيمة nonce غير صالحة.

# not registered
# .long = Passkey is not registered.
passkey_not_registered = مفتاح المرور غير مسجّل
    .long = لم يُسجَّل مفتاح المرور هذا من قبل.
