### AuthOS: أخطاء SCIM

# SCIM token invalid/expired
# .long = The SCIM token is invalid or has expired.
# .resolution = Create new SCIM token
INVALID_SCIM_TOKEN = رمز SCIM المميّز غير صالح أو منتهي الصلاحية
    .long = رمز SCIM المميّز غير صالح أو انتهت صلاحيته.
    .resolution = إنشاء رمز SCIM مميّز جديد

# User already exists
# .long = This user already exists.
# .resolution = Update existing user
SCIM_USER_EXISTS = المستخدم موجود بالفعل
    .long = سبق إنشاء هذا المستخدم.
    .resolution = تحديث المستخدم الموجود

# SCIM user not found
# .long = The SCIM user couldn’t be found.
# .resolution = Check user ID
SCIM_USER_NOT_FOUND = تعذّر العثور على مستخدم SCIM
    .long = لم يُعثر على مستخدم SCIM المطلوب.
    .resolution = مراجعة معرّف المستخدم

# Invalid filter syntax
# .long = The filter’s syntax is invalid.
# .resolution = Fix filter expression
SCIM_FILTER_INVALID = عامل التصفية غير صالح
    .long = صياغة عامل التصفية غير صالحة.
    .resolution = تصحيح تعبير التصفية
