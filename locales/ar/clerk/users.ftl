### Clerk، واجهة Frontend API: المستخدمون

# no password set
# .long = This user does not have a password set for their account
no_password_set = لم تُعيّن كلمة مرور
    .long = لم تُعيّن كلمة مرور لحساب هذا المستخدم.

# password required
# .long = Settings for this instance require a password to be set. Cannot remove the user's password.
password_required = كلمة المرور مطلوبة
    .long = تتطلّب إعدادات هذا التطبيق تعيين كلمة مرور. لا يمكن إزالة كلمة مرور المستخدم.

# imported password too long and needs reset
# .long = The existing imported password is too long and cannot be used, please reset your password.
password_too_long_needs_reset = كلمة المرور المستوردة طويلة جدًا وتجب إعادة تعيينها
    .long = كلمة المرور المستوردة الحالية طويلة جدًا ولا يمكن استخدامها. يُرجى إعادة تعيين كلمة المرور.

# deprecated feature
# .long = Password is not a valid parameter and can only be updated via /v1/me/change_password
updating_user_password_deprecated = ميزة مُهمَلة
    .long = كلمة المرور ليست مُعامِلًا صالحًا، ولا يمكن تحديثها إلا عبر المسار { "/v1/me/change_password" }.

# User banned
# .long = You have been banned. If you think this was by mistake, please contact support.
user_banned = المستخدم محظور
    .long = حُظر حسابك. إذا بدا لك أن ذلك حدث عن طريق الخطأ، فيُرجى التواصل مع فريق الدعم.

# create organization not enabled
# .long = Organization creation is not enabled for this user
user_create_organization_not_enabled = إنشاء المؤسسات غير مفعّل
    .long = إنشاء المؤسسات غير مفعّل لهذا المستخدم.

# User deactivated
# .long = You have been deactivated. Please contact support.
user_deactivated = أُلغي تنشيط المستخدم
    .long = أُلغي تنشيط حسابك. يُرجى التواصل مع فريق الدعم.

# delete self not enabled
# .long = Self deletion is not enabled for this user
user_delete_self_not_enabled = حذف الحساب ذاتيًا غير مفعّل
    .long = حذف الحساب ذاتيًا غير مفعّل لهذا المستخدم.

# not found
# .long = No user was found with id { $userID }
resource_not_found-UserNotFound = تعذّر العثور على المستخدم
    .long = لم يُعثر على مستخدم بالمعرّف { $userID }.

# user quota exceeded
# .long =
#     You have reached your limit of { $maxAllowed ->
#         [one] { $maxAllowed } user
#        *[other] { $maxAllowed } users
#     }.
user_quota_exceeded = بلوغ الحد الأقصى للمستخدمين
    .long =
        { $maxAllowed ->
            [zero] لا يُسمح لك بأي مستخدم.
            [one] بلغت الحد الأقصى، وهو مستخدم واحد.
            [two] بلغت الحد الأقصى، وهو مستخدمان.
            [few] بلغت الحد الأقصى، وهو { $maxAllowed } مستخدمين.
            [many] بلغت الحد الأقصى، وهو { $maxAllowed } مستخدمًا.
           *[other] بلغت الحد الأقصى، وهو { $maxAllowed } مستخدم.
        }

# user managed by SCIM
# .long = This user is managed by a SCIM directory and cannot be deleted manually.
user_managed_by_scim = المستخدم يديره دليل SCIM
    .long = يدير دليل SCIM هذا المستخدم، ولا يمكن حذفه يدويًا.
