### Clerk، واجهة Frontend API: الرموز المميّزة لتسجيل الدخول

# sign in token has already been used
# .long = This sign in token has already been used. Each token can only be used once.
sign_in_token_already_used_code = سبق استخدام الرمز المميّز لتسجيل الدخول
    .long = سبق استخدام هذا الرمز المميّز لتسجيل الدخول. لا يمكن استخدام كل رمز مميّز إلا مرة واحدة.

# not in sign in
# .long = Sign in tokens can only be used during sign in.
sign_in_token_not_in_sign_in_code = يُستخدم الرمز أثناء تسجيل الدخول فقط
    .long = لا يمكن استخدام الرموز المميّزة لتسجيل الدخول إلا أثناء تسجيل الدخول.

# sign in token cannot be used
# .long = This sign in token cannot be used anymore. Please request a new one.
sign_in_token_cannot_be_used_code = لا يمكن استخدام الرمز المميّز لتسجيل الدخول
    .long = لم يعد من الممكن استخدام هذا الرمز المميّز لتسجيل الدخول. يُرجى طلب رمز مميّز جديد.

# sign in token has been revoked
# .long = This sign in token has been revoked and cannot be used anymore.
sign_in_token_revoked_code = الرمز المميّز لتسجيل الدخول مُلغى
    .long = أُلغي هذا الرمز المميّز لتسجيل الدخول ولم يعد من الممكن استخدامه.
