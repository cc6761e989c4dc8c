### Clerk، واجهة Frontend API: الرموز المميّزة للجهة الفاعلة

# actor token has already been used
# .long = This actor token has already been used. Each token can only be used once.
actor_token_already_used_code = سبق استخدام الرمز المميّز للجهة الفاعلة
    .long = سبق استخدام هذا الرمز المميّز للجهة الفاعلة. لا يمكن استخدام كل رمز مميّز إلا مرة واحدة.

# not in sign in
# .long = Actor tokens can only be used during sign in.
actor_token_not_in_sign_in_code = الرمز المميّز للجهة الفاعلة صالح لتسجيل الدخول فقط
    .long = لا يمكن استخدام الرموز المميّزة للجهة الفاعلة إلا أثناء تسجيل الدخول.

# actor token cannot be used
# .long = This actor token cannot be used anymore. Please request a new one.
actor_token_cannot_be_used_code = لا يمكن استخدام الرمز المميّز للجهة الفاعلة
    .long = لم يعد من الممكن استخدام هذا الرمز المميّز للجهة الفاعلة. يُرجى طلب رمز مميّز جديد.

# actor token has been revoked
# .long = This actor token has been revoked and cannot be used anymore.
actor_token_revoked_code = الرمز المميّز للجهة الفاعلة مُلغى
    .long = أُلغي هذا الرمز المميّز للجهة الفاعلة ولم يعد من الممكن استخدامه.

# user not found
# .long = The user of the actor token no longer exists. Please request a new one.
actor_token_subject_not_found = تعذّر العثور على المستخدم
    .long = لم يعد مستخدم الرمز المميّز للجهة الفاعلة موجودًا. يُرجى طلب رمز مميّز جديد.
