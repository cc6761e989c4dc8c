### Clerk، واجهة Frontend API: الرموز المميّزة لتسجيل الدخول

# sign in token has already been used
# .long = This sign in token has already been used. Each token can only be used once.
sign_in_token_already_used_code = سبق استخدام رمز تسجيل الدخول
    .long = سبق استخدام رمز تسجيل الدخول هذا. لا يمكن استخدام كل رمز إلا مرة واحدة.

# not in sign in
# .long = Sign in tokens can only be used during sign in.
sign_in_token_not_in_sign_in_code = الاستخدام مقصور على تسجيل الدخول
    .long = لا يمكن استخدام رموز تسجيل الدخول إلا أثناء تسجيل الدخول.

# sign in token cannot be used
# .long = This sign in token cannot be used anymore. Please request a new one.
sign_in_token_cannot_be_used_code = لا يمكن استخدام رمز تسجيل الدخول
    .long = لم يعد من الممكن استخدام رمز تسجيل الدخول هذا. يُرجى طلب رمز جديد.

# sign in token has been revoked
# .long = This sign in token has been revoked and cannot be used anymore.
sign_in_token_revoked_code = رمز تسجيل الدخول مُلغى
    .long = أُلغي رمز تسجيل الدخول هذا ولم يعد من الممكن استخدامه.
