### Clerk، واجهة Frontend API: الرابط السحري في التطبيقات الأصلية

# approval token consumed
# .long = The approval token has already been used.
approval_token_consumed = سبق استخدام رمز الموافقة المميّز
    .long = استُخدم رمز الموافقة المميّز هذا من قبل.

# approval token expired
# .long = The approval token has expired. Please request a new email link.
approval_token_expired = رمز الموافقة المميّز منتهي الصلاحية
    .long = انتهت صلاحية رمز الموافقة المميّز. يُرجى طلب رابط جديد عبر البريد الإلكتروني.

# approval token invalid
# .long = The approval token is invalid.
approval_token_invalid = رمز الموافقة المميّز غير صالح
    .long = رمز الموافقة المميّز في هذا الرابط غير صالح.

# PKCE verification failed
# .long = The provided code verifier does not match the prepared code challenge.
pkce_verification_failed = فشل التحقق عبر PKCE
    .long = قيمة «code verifier» المُرسلة لا تطابق قيمة «code challenge» المُعدّة مسبقًا.
