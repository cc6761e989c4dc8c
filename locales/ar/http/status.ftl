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

# Payment needed
# .long = You need to make a payment or change your plan to do this.
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

# Action not available
# .long = This action isn’t available here.
http_405 = الإجراء غير متاح
    .long = هذا الإجراء غير متاح هنا.

# No suitable format
# .long = This isn’t available in any of the formats that your app accepts.
http_406 = لا يوجد تنسيق مناسب
    .long = الرد غير متاح بأي من التنسيقات التي يقبلها تطبيقك.

# Proxy sign-in needed
# .long = Please sign in to your network’s proxy server and try again.
http_407 = يلزم تسجيل الدخول إلى الخادم الوكيل
    .long = يُرجى تسجيل الدخول إلى الخادم الوكيل في شبكتك ثم إعادة المحاولة.

# Request timed out
# .long = Your request took too long to arrive. Please check your connection and try again.
http_408 = انتهت مهلة الطلب
    .long = استغرق وصول طلبك وقتًا طويلًا جدًا. يُرجى التحقق من اتصالك ثم إعادة المحاولة.

# Conflict
# .long = This conflicts with the current data. Please reload the page and try again.
# .help = Duplicate resource
http_409 = تعارض مع الحالة الراهنة
    .long = لا يتوافق هذا مع الحالة الراهنة. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.
    .help = مورد مكرّر

# No longer available
# .long = What you’re looking for is no longer available.
http_410 = لم يعد متاحًا
    .long = ما تبحث عنه لم يعد متاحًا.

# Size of the content missing
# .long = The request doesn’t state the size of its content.
http_411 = حجم المحتوى غير محدّد
    .long = لا يحدّد الطلب حجم محتواه.

# Conditions not met
# .long = The conditions for this action aren’t met. Please reload and try again.
http_412 = لم تتحقق الشروط
    .long = شروط هذا الإجراء غير متحقّقة. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Content is too large
# .long = What you sent is too large. Please send less.
http_413 = المحتوى كبير جدًا
    .long = ما أرسلته كبير جدًا. يُرجى إرسال محتوى أصغر.

# Address is too long
# .long = The address of the request is too long. Please shorten it and try again.
http_414 = العنوان طويل جدًا
    .long = عنوان الطلب طويل جدًا. يُرجى اختصاره ثم إعادة المحاولة.

# Format not supported
# .long = What you sent is in a format that isn’t supported.
http_415 = تنسيق غير مدعوم
    .long = تنسيق ما أرسلته غير مدعوم.

# Requested part not available
# .long = The requested part doesn’t exist. Please reload and try again.
http_416 = الجزء المطلوب غير متاح
    .long = الجزء المطلوب غير موجود. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Request couldn’t be met
# .long = The server can’t meet a requirement of the request.
http_417 = تعذّرت تلبية المتطلبات
    .long = لا يستطيع الخادم تلبية أحد متطلبات الطلب.

# Request refused
# .long = The server refuses to carry out this request.
http_418 = رُفض الطلب
    .long = يرفض الخادم تنفيذ هذا الطلب.

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = خادم غير مناسب
    .long = وصل الطلب إلى خادم لا يمكنه الرد عليه. يُرجى إعادة المحاولة.

# Some entries aren’t valid
# .long = Some of what you entered isn’t valid. Please check it and try again.
http_422 = بيانات غير صالحة
    .long = بعض ما أدخلته غير صالح. يُرجى مراجعته ثم إعادة المحاولة.

# Currently locked
# .long = This is locked at the moment. Please try again later.
http_423 = مقفل حاليًا
    .long = هذا المورد مقفل في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.

# A required step failed
# .long = This couldn’t be done because another action that it depends on failed.
http_424 = فشلت خطوة مطلوبة
    .long = تعذّر تنفيذ ذلك لأن إجراءً آخر يعتمد عليه قد فشل.

# Too early
# .long = The request came too early. Please try again.
http_425 = طلب مبكر جدًا
    .long = وصل الطلب في وقت مبكر جدًا. يُرجى إعادة المحاولة.

# Different protocol needed
# .long = The server needs a different protocol for this. Please update your app or browser and try again.
http_426 = يلزم بروتوكول آخر
    .long = يتطلّب الخادم بروتوكولًا آخر لذلك. يُرجى تحديث التطبيق أو المتصفح ثم إعادة المحاولة.

# Version not stated
# .long = The request doesn’t state which version it changes. Please reload and try again.
http_428 = الإصدار غير محدّد
    .long = لا يحدّد الطلب الإصدار الذي يغيّره. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = طلبات كثيرة جدًا
    .long = وردت طلبات كثيرة جدًا في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    .help = بلوغ حد معدّل الطلبات

# Request header is too large
# .long = The header of the request is too large. Deleting this site’s cookies may help.
http_431 = ترويسة الطلب كبيرة جدًا
    .long = ترويسة الطلب كبيرة جدًا. قد يفيد حذف ملفات تعريف الارتباط الخاصة بهذا الموقع.

# Not available for legal reasons
# .long = This can’t be provided for legal reasons.
http_451 = غير متاح لأسباب قانونية
    .long = لا يمكن توفير هذا المحتوى لأسباب قانونية.

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = خطأ في الخادم
    .long = حدث خطأ ما في الخادم. يُرجى إعادة المحاولة لاحقًا.
    .help = خطأ غير متوقّع

# Function not supported
# .long = The server doesn’t support this function.
http_501 = وظيفة غير مدعومة
    .long = لا يدعم الخادم هذه الوظيفة.

# No valid answer
# .long = A server that this service depends on gave no valid answer. Please try again later.
http_502 = لا يوجد رد صالح
    .long = لم يُرسل خادم تعتمد عليه هذه الخدمة ردًا صالحًا. يُرجى إعادة المحاولة لاحقًا.

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = الخدمة غير متاحة
    .long = الخدمة غير متاحة في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.
    .help = صيانة أو حمل زائد

# No answer in time
# .long = The answer took too long. Please try again later.
http_504 = انتهت مهلة الانتظار
    .long = استغرق الرد وقتًا طويلًا جدًا. يُرجى إعادة المحاولة لاحقًا.

# HTTP version not supported
# .long = The server doesn’t support this version of HTTP. Please update your app or browser.
http_505 = إصدار HTTP غير مدعوم
    .long = لا يدعم الخادم هذا الإصدار من HTTP. يُرجى تحديث التطبيق أو المتصفح.

# Server set up incorrectly
# .long = The server isn’t set up correctly. Please try again later.
http_506 = إعداد الخادم غير صحيح
    .long = لم يُعدّ الخادم بطريقة صحيحة. يُرجى إعادة المحاولة لاحقًا.

# Not enough storage
# .long = The server doesn’t have enough space to store this. Please try again later.
http_507 = مساحة التخزين غير كافية
    .long = ليس لدى الخادم مساحة كافية لتخزين ذلك. يُرجى إعادة المحاولة لاحقًا.

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = حلقة لا نهائية
    .long = أوقف الخادم الطلب لأنه أدى إلى حلقة لا نهائية.

# Extension missing
# .long = The request lacks an extension that the server needs.
http_510 = امتداد ناقص
    .long = يفتقر الطلب إلى امتداد يحتاج إليه الخادم.

# Network sign-in needed
# .long = Please sign in to the network that you’re using and try again.
http_511 = يلزم تسجيل الدخول إلى الشبكة
    .long = يُرجى تسجيل الدخول إلى الشبكة التي تستخدمها ثم إعادة المحاولة.

# Request couldn’t be completed
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
