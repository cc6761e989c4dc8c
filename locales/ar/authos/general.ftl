### AuthOS: أخطاء عامة

# Invalid request parameters or malformed JSON
# .long = The request couldn’t be understood. One of its parameters is invalid, or its JSON is malformed.
BAD_REQUEST = مُعامِلات الطلب غير صالحة أو تنسيق JSON غير سليم
    .long = تعذّر فهم الطلب. أحد مُعامِلاته غير صالح، أو تنسيق JSON فيه غير سليم.

# Missing or invalid authentication
# .long = Your credentials are missing or invalid. Sign in and try again.
UNAUTHORIZED-General = بيانات المصادقة مفقودة أو غير صالحة
    .long = بيانات دخولك مفقودة أو غير صالحة. يُرجى تسجيل الدخول ثم إعادة المحاولة.

# Valid credentials but insufficient permissions
# .long = You’re signed in, but your account doesn’t have permission to do this.
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-General = بيانات الدخول صالحة لكن الأذونات غير كافية
    .long = لقد سجّلت الدخول، لكن ليس لحسابك إذن لتنفيذ هذا الإجراء.
    .help =
        - التأكد من أن للمستخدم الدور المطلوب (owner/admin/member)
        - التأكد من الوصول إلى المؤسسة الصحيحة
        - التأكد من احتواء الرمز المميّز على المطالبات (claims) المطلوبة

# Requested resource does not exist
# .long = The resource you requested doesn’t exist.
NOT_FOUND-General = العنصر المطلوب غير موجود
    .long = العنصر الذي طلبته غير موجود.

# Resource already exists or state conflict
# .long = The resource already exists, or someone else has changed it in the meantime.
CONFLICT = العنصر موجود بالفعل أو حدث تعارض
    .long = العنصر موجود بالفعل، أو عدّله شخص آخر في هذه الأثناء.

# Too many requests
# .long = Too many requests were sent in a short time. Please wait a moment and try again.
# .help =
#     - Implement exponential backoff
#     - Check Retry-After header for wait time
#     - Review rate limit policies in documentation
RATE_LIMIT_EXCEEDED = طلبات كثيرة جدًا
    .long = أُرسلت طلبات كثيرة جدًا في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    .help =
        - زيادة فترات الانتظار بين المحاولات زيادةً أُسّية
        - الاطلاع على مدة الانتظار في ترويسة «Retry-After»
        - مراجعة سياسات تقييد عدد الطلبات في الوثائق

# Unexpected server error
# .long = Something went wrong on the server. Please try again later.
INTERNAL_SERVER_ERROR = خطأ غير متوقّع في الخادم
    .long = حدث خطأ ما في الخادم. يُرجى إعادة المحاولة لاحقًا.
