### AuthOS: أخطاء الموارد

# Resource not found
# .long = The resource couldn’t be found. It may not exist, or you may not have access to it.
# .resolution = Verify ID and permissions
NOT_FOUND-Resource = تعذّر العثور على المورد
    .long = لم يُعثر على المورد. قد لا يكون موجودًا، أو قد لا يكون لديك حق الوصول إليه.
    .resolution = مراجعة المعرّف والأذونات

# Resource already exists
# .long = A resource with this identifier already exists.
# .resolution = Use different identifier
ALREADY_EXISTS = العنصر موجود بالفعل
    .long = يوجد بالفعل عنصر بهذا المعرّف.
    .resolution = استخدام معرّف مختلف

# Max services for tier
# .long = You have reached the maximum number of services for your tier.
# .resolution = Upgrade tier or delete services
SERVICE_LIMIT_EXCEEDED = تم بلوغ الحد الأقصى لعدد الخدمات في الخطة
    .long = بلغ عدد الخدمات الحد الأقصى في خطتك.
    .resolution = ترقية الخطة أو حذف خدمات

# Max members for tier
# .long = You have reached the maximum number of team members for your tier.
# .resolution = Upgrade tier or remove members
TEAM_LIMIT_EXCEEDED = تم بلوغ الحد الأقصى لعدد الأعضاء في الخطة
    .long = بلغ عدد أعضاء الفريق الحد الأقصى في خطتك.
    .resolution = ترقية الخطة أو إزالة أعضاء

# User with email exists
# .long = A user with this email address already exists.
# .resolution = Use different email or login
USER_ALREADY_EXISTS = يوجد مستخدم بهذا البريد الإلكتروني
    .long = يوجد بالفعل مستخدم بعنوان البريد الإلكتروني هذا.
    .resolution = استخدام عنوان بريد إلكتروني آخر أو تسجيل الدخول

# Invitation link expired
# .long = This invitation link has expired and can no longer be used.
# .resolution = Request new invitation
INVITATION_EXPIRED = انتهت صلاحية رابط الدعوة
    .long = انتهت صلاحية رابط هذه الدعوة ولم يعد من الممكن استخدامه.
    .resolution = طلب دعوة جديدة

# Invitation already used
# .long = This invitation has already been used.
# .resolution = No action needed
INVITATION_ALREADY_ACCEPTED = سبق استخدام الدعوة
    .long = استُخدمت هذه الدعوة من قبل.
    .resolution = لا يلزم اتخاذ أي إجراء
