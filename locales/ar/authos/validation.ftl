### AuthOS: أخطاء التحقق من المدخلات

# Invalid email format
# .long = This email address isn’t valid. Check it for typos.
# .resolution = Provide valid email
INVALID_EMAIL = تنسيق البريد الإلكتروني غير صالح
    .long = هذا ليس عنوان بريد إلكتروني صالحًا. يُرجى التأكد من خلوّه من الأخطاء الكتابية.
    .resolution = إدخال عنوان بريد إلكتروني صالح

# Password doesn’t meet requirements
# .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
# .resolution = Use stronger password (min 8 chars)
WEAK_PASSWORD = كلمة المرور لا تستوفي المتطلبات
    .long = لا تستوفي كلمة المرور المتطلبات. يُرجى اختيار كلمة مرور من 8 أحرف على الأقل.
    .resolution = استخدام كلمة مرور أقوى (8 أحرف على الأقل)

# Invalid slug format
# .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
# .resolution = Use alphanumeric, hyphens, underscores only
INVALID_SLUG = تنسيق الاسم المختصر غير صالح
    .long = تنسيق الاسم المختصر غير صالح. يمكن أن يحتوي على أحرف وأرقام وواصلات وشرطات سفلية فقط.
    .resolution = استخدام الأحرف والأرقام والواصلات والشرطات السفلية فقط

# Slug is reserved
# .long = This slug is reserved and can’t be used. Choose a different one.
# .resolution = Choose different slug
RESERVED_SLUG = الاسم المختصر محجوز
    .long = هذا الاسم المختصر محجوز ولا يمكن استخدامه. يُرجى اختيار اسم مختصر آخر.
    .resolution = اختيار اسم مختصر آخر

# Slug less than 3 characters
# .long = The slug is too short. It must have at least 3 characters.
# .resolution = Use longer slug
SLUG_TOO_SHORT = الاسم المختصر أقل من 3 أحرف
    .long = الاسم المختصر قصير جدًا. يجب أن يتكوّن من 3 أحرف على الأقل.
    .resolution = استخدام اسم مختصر أطول

# Slug more than 50 characters
# .long = The slug is too long. It can have at most 50 characters.
# .resolution = Use shorter slug
SLUG_TOO_LONG = الاسم المختصر أكثر من 50 حرفًا
    .long = الاسم المختصر طويل جدًا. يجب ألا يزيد على 50 حرفًا.
    .resolution = استخدام اسم مختصر أقصر

# Name less than 2 characters
# .long = The name is too short. It must have at least 2 characters.
# .resolution = Use longer name
NAME_TOO_SHORT = الاسم أقل من حرفين
    .long = الاسم قصير جدًا. يجب أن يتكوّن من حرفين على الأقل.
    .resolution = استخدام اسم أطول

# Name more than 100 characters
# .long = The name is too long. It can have at most 100 characters.
# .resolution = Use shorter name
NAME_TOO_LONG = الاسم أكثر من 100 حرف
    .long = الاسم طويل جدًا. يجب ألا يزيد على 100 حرف.
    .resolution = استخدام اسم أقصر

# URL format invalid
# .long = This URL isn’t valid. It must start with http:// or https://.
# .resolution = Provide valid URL with http(s)
INVALID_URL = تنسيق عنوان URL غير صالح
    .long = هذا ليس عنوان URL صالحًا. يجب أن يبدأ بالبادئة { "http://" } أو { "https://" }.
    .resolution = إدخال عنوان URL صالح يبدأ بالبادئة { "http(s)" }
