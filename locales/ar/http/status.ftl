### نصوص عامة بحسب حالة HTTP

# Success
# .long = The request was completed.
# .help = Request completed
http_200 = تم بنجاح
    .long = اكتمل الطلب.
    .help = اكتمل الطلب

# Created
# .long = The resource was created.
# .help = Resource created
http_201 = تم الإنشاء
    .long = أُنشئ المورد.
    .help = أُنشئ المورد

# No Content
# .long = The request was completed. There is nothing to show.
# .help = Success, no response body
http_204 = لا يوجد محتوى
    .long = اكتمل الطلب. لا يوجد ما يُعرض.
    .help = نجح الطلب، والاستجابة بلا محتوى

# Bad Request
# .long = The request could not be understood. Please check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = طلب غير صالح
    .long = تعذّر فهم الطلب. يُرجى مراجعة ما أدخلته ثم إعادة المحاولة.
    .help = مدخلات غير صالحة أو لم تجتز التحقق

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = يلزم تسجيل الدخول
    .long = يُرجى تسجيل الدخول ثم إعادة المحاولة.
    .help = المصادقة مفقودة أو غير صالحة

# Payment Required
# .long = This needs a payment or a different plan.
http_402 = يلزم الدفع
    .long = يتطلّب هذا الإجراء الدفع أو خطة مختلفة.

# Forbidden
# .long = You do not have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = الوصول غير مسموح به
    .long = ليس لديك إذن للقيام بذلك.
    .help = المصادقة صالحة لكن الأذونات غير مناسبة

# Not Found
# .long = What you are looking for does not exist or is no longer there.
# .help = Resource doesn’t exist
http_404 = غير موجود
    .long = ما طلبته غير موجود أو لم يعد موجودًا.
    .help = المورد غير موجود

# Conflict
# .long = This does not fit the present state. Please reload and try again.
# .help = Duplicate resource
http_409 = تعارض مع الحالة الراهنة
    .long = لا يتوافق هذا مع الحالة الراهنة. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.
    .help = مورد مكرّر

# Content Too Large
# .long = What you sent is too large. Please send less.
http_413 = المحتوى كبير جدًا
    .long = ما أرسلته كبير جدًا. يُرجى إرسال محتوى أصغر.

# Unsupported Media Type
# .long = What you sent has a format that is not supported.
http_415 = تنسيق غير مدعوم
    .long = تنسيق ما أرسلته غير مدعوم.

# Unprocessable Content
# .long = Some of what you entered is not valid. Please check it and try again.
http_422 = بيانات غير صالحة
    .long = بعض ما أدخلته غير صالح. يُرجى مراجعته ثم إعادة المحاولة.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = طلبات كثيرة جدًا
    .long = وردت طلبات كثيرة جدًا في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    .help = بلوغ حد معدّل الطلبات

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = خطأ في الخادم
    .long = حدث خطأ ما في الخادم. يُرجى إعادة المحاولة لاحقًا.
    .help = خطأ غير متوقّع

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = الخدمة غير متاحة
    .long = الخدمة غير متاحة في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.
    .help = صيانة أو حمل زائد

# Gateway Timeout
# .long = The answer took too long. Please try again later.
http_504 = انتهت مهلة الانتظار
    .long = استغرق الرد وقتًا طويلًا جدًا. يُرجى إعادة المحاولة لاحقًا.

# Request not possible
# .long = The request could not be completed. Please check what you entered and try again.
http_4xx = تعذّر تنفيذ الطلب
    .long = تعذّر إكمال الطلب. يُرجى مراجعة ما أدخلته ثم إعادة المحاولة.

# Service error
# .long = The service could not complete the request. Please try again later.
http_5xx = خطأ في الخدمة
    .long = تعذّر على الخدمة إكمال الطلب. يُرجى إعادة المحاولة لاحقًا.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = حدث خطأ ما
    .long = حدث خطأ. يُرجى إعادة المحاولة لاحقًا.
