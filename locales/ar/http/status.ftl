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
    .long = أُنشئ العنصر.
    .help = أُنشئ العنصر

# No Content
# .long = The request was completed. There’s nothing to show.
# .help = Success, no response body
http_204 = لا يوجد محتوى
    .long = اكتمل الطلب. لا يوجد ما يُعرض.
    .help = نجح الطلب، والاستجابة بلا محتوى

# Bad Request
# .long = The request couldn’t be understood. Check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = طلب غير صالح
    .long = تعذّر فهم الطلب. يُرجى مراجعة ما أدخلته ثم إعادة المحاولة.
    .help = مدخلات غير صالحة أو لم تجتز التحقق

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = يلزم تسجيل الدخول
    .long = يُرجى تسجيل الدخول ثم إعادة المحاولة.
    .help = بيانات المصادقة مفقودة أو غير صالحة

# Payment needed
# .long = You need to make a payment or change your plan to do this.
http_402 = يلزم الدفع
    .long = يتطلّب هذا الإجراء الدفع أو تغيير خطتك.

# Forbidden
# .long = You don’t have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = الوصول غير مسموح به
    .long = ليس لديك إذن لتنفيذ هذا الإجراء.
    .help = بيانات المصادقة صالحة لكن الأذونات غير مناسبة

# Not Found
# .long = The page or item you’re looking for doesn’t exist or is no longer available.
# .help = Resource doesn’t exist
http_404 = الصفحة أو العنصر غير موجود
    .long = الصفحة أو العنصر المطلوب غير موجود أو لم يعد متاحًا.
    .help = العنصر غير موجود

# Action not available
# .long = This action isn’t supported at this address.
http_405 = الإجراء غير متاح
    .long = هذا الإجراء غير مدعوم في هذا العنوان.

# No suitable format
# .long = The content isn’t available in any format that your app accepts.
http_406 = لا يوجد تنسيق مناسب
    .long = المحتوى غير متاح بأي من التنسيقات التي يقبلها تطبيقك.

# Proxy sign-in required
# .long = Sign in to your network’s proxy server and try again.
http_407 = يلزم تسجيل الدخول إلى الخادم الوكيل
    .long = يُرجى تسجيل الدخول إلى الخادم الوكيل في شبكتك ثم إعادة المحاولة.

# Request timed out
# .long = Your request took too long to arrive. Check your connection and try again.
http_408 = انتهت مهلة الطلب
    .long = استغرق وصول طلبك وقتًا طويلًا جدًا. يُرجى التحقق من اتصالك ثم إعادة المحاولة.

# Conflict
# .long = Your request conflicts with the current data. Reload the page and try again.
# .help = Duplicate resource
http_409 = تعارض في البيانات
    .long = يتعارض طلبك مع البيانات الحالية. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.
    .help = عنصر مكرّر

# No longer available
# .long = The page or item you’re looking for has been removed.
http_410 = لم يعد متاحًا
    .long = تمت إزالة الصفحة أو العنصر المطلوب.

# Content size missing
# .long = The request doesn’t state the size of its content.
http_411 = حجم المحتوى غير محدّد
    .long = لا يحدّد الطلب حجم محتواه.

# Conditions not met
# .long = The conditions for this action aren’t met. Reload the page and try again.
http_412 = لم تُستوفَ الشروط
    .long = شروط هذا الإجراء غير مستوفاة. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Too much data
# .long = The request contains more data than the server accepts. Send less and try again.
http_413 = حجم البيانات كبير جدًا
    .long = يحتوي الطلب على بيانات أكثر مما يقبله الخادم. يُرجى إرسال بيانات أقل ثم إعادة المحاولة.

# Address too long
# .long = The request’s address is too long. Shorten it and try again.
http_414 = العنوان أطول من المسموح به
    .long = عنوان الطلب طويل جدًا. يُرجى اختصاره ثم إعادة المحاولة.

# Format not supported
# .long = The data or file is in a format that the server doesn’t support.
http_415 = تنسيق غير مدعوم
    .long = لا يدعم الخادم تنسيق البيانات أو الملف.

# Requested part not available
# .long = The requested part of the content doesn’t exist. Reload the page and try again.
http_416 = الجزء المطلوب غير متاح
    .long = الجزء المطلوب من المحتوى غير موجود. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Requirement can’t be met
# .long = The server can’t meet one of the request’s requirements.
http_417 = تعذّرت تلبية المتطلبات
    .long = لا يستطيع الخادم تلبية أحد متطلبات الطلب.

# Request refused
# .long = The server won’t carry out this request.
http_418 = رُفض الطلب
    .long = يرفض الخادم تنفيذ هذا الطلب.

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = خادم غير مناسب
    .long = وصل الطلب إلى خادم لا يمكنه الرد عليه. يُرجى إعادة المحاولة.

# Some entries aren’t valid
# .long = Some of your entries aren’t valid. Check them and try again.
http_422 = بعض البيانات المُدخلة غير صالحة
    .long = بعض ما أدخلته غير صالح. يُرجى مراجعته ثم إعادة المحاولة.

# Item locked
# .long = The item is locked right now. Please try again later.
http_423 = العنصر مقفل
    .long = هذا العنصر مقفل في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.

# A required step failed
# .long = Your request couldn’t be completed because an action that it depends on failed.
http_424 = فشلت خطوة مطلوبة
    .long = تعذّر إكمال طلبك بسبب فشل إجراء يعتمد عليه.

# Request sent too early
# .long = The server can’t process the request yet. Please try again.
http_425 = أُرسل الطلب مبكرًا جدًا
    .long = لا يستطيع الخادم معالجة الطلب بعد. يُرجى إعادة المحاولة.

# Different protocol required
# .long = The server requires a different protocol. Update your app or browser and try again.
http_426 = يلزم بروتوكول آخر
    .long = يتطلّب الخادم بروتوكولًا آخر. يُرجى تحديث التطبيق أو المتصفح ثم إعادة المحاولة.

# Version missing
# .long = The request doesn’t state which version it changes. Reload the page and try again.
http_428 = الإصدار غير محدّد
    .long = لا يحدّد الطلب الإصدار المراد تغييره. يُرجى إعادة تحميل الصفحة ثم إعادة المحاولة.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = طلبات كثيرة جدًا
    .long = وردت طلبات كثيرة جدًا في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    .help = تم تقييد عدد الطلبات

# Request headers too large
# .long = The request’s headers are too large. Deleting this site’s cookies may help.
http_431 = ترويسات الطلب كبيرة جدًا
    .long = ترويسات الطلب كبيرة جدًا. قد يفيد حذف ملفات تعريف الارتباط الخاصة بهذا الموقع.

# Not available for legal reasons
# .long = For legal reasons, this content can’t be shown.
http_451 = غير متاح لأسباب قانونية
    .long = لا يمكن عرض هذا المحتوى لأسباب قانونية.

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = خطأ في الخادم
    .long = حدث خطأ ما في الخادم. يُرجى إعادة المحاولة لاحقًا.
    .help = خطأ غير متوقّع

# Feature not supported
# .long = The server can’t carry out this kind of request.
http_501 = ميزة غير مدعومة
    .long = لا يستطيع الخادم تنفيذ هذا النوع من الطلبات.

# Invalid response
# .long = A server that this service depends on sent an invalid response. Please try again later.
http_502 = رد غير صالح
    .long = أرسل خادم تعتمد عليه هذه الخدمة ردًا غير صالح. يُرجى إعادة المحاولة لاحقًا.

# Service Unavailable
# .long = The service isn’t available right now. Please try again later.
# .help = Maintenance/overload
http_503 = الخدمة غير متاحة
    .long = الخدمة غير متاحة في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.
    .help = صيانة أو حمل زائد

# No response in time
# .long = The server took too long to respond. Please try again later.
http_504 = انتهت مهلة الانتظار
    .long = استغرق رد الخادم وقتًا طويلًا جدًا. يُرجى إعادة المحاولة لاحقًا.

# Unsupported HTTP version
# .long = The server doesn’t support the HTTP version of the request. Update your app or browser and try again.
http_505 = إصدار HTTP غير مدعوم
    .long = لا يدعم الخادم إصدار HTTP المستخدم في الطلب. يُرجى تحديث التطبيق أو المتصفح ثم إعادة المحاولة.

# Server misconfigured
# .long = There’s a problem with the server’s configuration. Please try again later.
http_506 = إعداد الخادم غير صحيح
    .long = توجد مشكلة في إعداد الخادم. يُرجى إعادة المحاولة لاحقًا.

# Not enough storage
# .long = The server doesn’t have enough space to store the data. Please try again later.
http_507 = مساحة التخزين غير كافية
    .long = ليس لدى الخادم مساحة كافية لتخزين البيانات. يُرجى إعادة المحاولة لاحقًا.

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = حلقة لا نهائية
    .long = أوقف الخادم الطلب لأنه أدى إلى حلقة لا نهائية.

# Extension missing
# .long = The request is missing an extension that the server requires.
http_510 = امتداد ناقص
    .long = يفتقر الطلب إلى امتداد يتطلّبه الخادم.

# Network sign-in required
# .long = Sign in to the network that you’re using and try again.
http_511 = يلزم تسجيل الدخول إلى الشبكة
    .long = يُرجى تسجيل الدخول إلى شبكتك الحالية ثم إعادة المحاولة.

# Request couldn’t be completed
# .long = There’s a problem with the request. Check what you entered and try again.
http_4xx = تعذّر تنفيذ الطلب
    .long = توجد مشكلة في الطلب. يُرجى مراجعة ما أدخلته ثم إعادة المحاولة.

# Service error
# .long = The service couldn’t complete the request. Please try again later.
http_5xx = خطأ في الخدمة
    .long = تعذّر على الخدمة إكمال الطلب. يُرجى إعادة المحاولة لاحقًا.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = حدث خطأ ما
    .long = حدث خطأ. يُرجى إعادة المحاولة لاحقًا.
