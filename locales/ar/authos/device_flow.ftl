### AuthOS: أخطاء تدفّق الأجهزة

# Device code expired
# .long = The code for this device has expired.
# .resolution = Start new device flow
DEVICE_CODE_EXPIRED = انتهت صلاحية رمز الجهاز
    .long = انتهت صلاحية الرمز الخاص بهذا الجهاز.
    .resolution = بدء تسجيل الدخول على الجهاز من جديد

# User hasn’t authorized yet
# .long = The sign-in on this device hasn’t been approved yet.
# .resolution = Continue polling
DEVICE_CODE_PENDING = لم يمنح المستخدم موافقته بعد
    .long = لم تتم بعد الموافقة على تسجيل الدخول على هذا الجهاز.
    .resolution = مواصلة الاستعلام الدوري

# Device code not found
# .long = The code for this device wasn’t found.
# .resolution = Start new device flow
INVALID_DEVICE_CODE = تعذّر العثور على رمز الجهاز
    .long = لم يُعثر على رمز هذا الجهاز.
    .resolution = بدء تسجيل الدخول على الجهاز من جديد

# Wrong grant_type value
# .long = The value of grant_type in the request is wrong.
# .resolution = Use correct grant type
INVALID_GRANT_TYPE = قيمة «grant_type» غير صحيحة
    .long = يحتوي الطلب على قيمة غير صحيحة للمُعامِل «grant_type».
    .resolution = إرسال القيمة الصحيحة للمُعامِل «grant_type»
