### Clerk، واجهة Frontend API: المؤسسات

# already a member
# .long = { $user } is already a member of the organization.
already_a_member_in_organization = العضوية موجودة بالفعل
    .long = لدى { $user } عضوية في المؤسسة بالفعل.

# email invitations not supported
# .long = This organization doesn't support email invitations. Please contact support to enable this feature.
invitations_not_supported_in_organization = الدعوات عبر البريد الإلكتروني غير مدعومة
    .long = لا تدعم هذه المؤسسة الدعوات عبر البريد الإلكتروني. يُرجى التواصل مع فريق الدعم لتفعيل هذه الميزة.

# missing permission
# .long = Current user is missing an organization permission.
missing_organization_permission = لا يتوفّر الإذن اللازم
    .long = ليس لدى المستخدم الحالي الإذن اللازم في المؤسسة.

# not a member
# .long = Current user is not a member of the organization. Only organization members can perform this action.
not_a_member_in_organization = المستخدم ليس عضوًا في المؤسسة
    .long = المستخدم الحالي ليس عضوًا في المؤسسة. هذا الإجراء متاح لأعضاء المؤسسة فقط.

# admin delete not enabled
# .long = Deletion by admin is not enabled for this organization.
organization_admin_delete_not_enabled = حذف المؤسسة غير مفعّل للمسؤولين
    .long = خيار الحذف من جانب المسؤولين غير مفعّل في هذه المؤسسة.

# this organization already has an SSO connection
# .long = This organization already has an SSO connection.
organization_already_has_sso_connection = اتصال تسجيل الدخول الموحّد موجود بالفعل
    .long = لهذه المؤسسة اتصال تسجيل دخول موحّد بالفعل.

# organizaton domain already exists
# .long = This domain is already used by another organization.
organization_domain_already_exists = نطاق المؤسسة موجود بالفعل
    .long = تستخدم مؤسسة أخرى هذا النطاق بالفعل.

# blocked email domain
# .long = This is a blocked email provider domain. Please use a different one.
organization_domain_blocked = نطاق بريد إلكتروني محظور
    .long = هذا نطاق محظور يعود إلى موفّر بريد إلكتروني. يُرجى استخدام نطاق آخر.

# common email domain
# .long = This is a common email provider domain. Please use a different one.
organization_domain_common = نطاق بريد إلكتروني شائع
    .long = هذا نطاق شائع يعود إلى موفّر بريد إلكتروني. يُرجى استخدام نطاق آخر.

# organization enrollment mode not enabled
# .long = Enrollment mode { $enrollmentMode } is not enabled for this instances's organizations.
organization_domain_enrollment_mode_not_enabled = نمط الانضمام إلى المؤسسة غير مفعّل
    .long = نمط الانضمام «{ $enrollmentMode }» غير مفعّل لمؤسسات هذا المثيل.

# Organization domain mismatch
# .long = The provided email address doesn't match the organization domain name.
organization_domain_mismatch = نطاق المؤسسة غير مطابق
    .long = عنوان البريد الإلكتروني المُدخل لا يطابق اسم نطاق المؤسسة.

# organization domains quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } domain
#        *[other] { $limit } domains
#     } per organization.
organization_domain_quota_exceeded = تم بلوغ الحد الأقصى لعدد نطاقات المؤسسة
    .long =
        { $limit ->
            [zero] لا يُسمح لك بأي نطاق لكل مؤسسة.
            [one] لقد بلغت الحد الأقصى، وهو نطاق واحد لكل مؤسسة.
            [two] لقد بلغت الحد الأقصى، وهو نطاقان لكل مؤسسة.
            [few] لقد بلغت الحد الأقصى، وهو { $limit } نطاقات لكل مؤسسة.
            [many] لقد بلغت الحد الأقصى، وهو { $limit } نطاقًا لكل مؤسسة.
           *[other] لقد بلغت الحد الأقصى، وهو { $limit } نطاق لكل مؤسسة.
        }

# invitation has already been accepted
# .long = This invitation has already been accepted. Sign in instead.
organization_invitation_already_accepted = سبق قبول الدعوة
    .long = سبق قبول هذه الدعوة. يُرجى تسجيل الدخول بدلًا من ذلك.

# email address already exists
# .long = The email address in this invitation already exists. If it belongs to you, try signing in instead.
organization_invitation_identification_already_exists = عنوان البريد الإلكتروني موجود بالفعل
    .long = عنوان البريد الإلكتروني في هذه الدعوة موجود بالفعل. إذا كان يخصّك، فيُرجى محاولة تسجيل الدخول بدلًا من ذلك.

# identification not found
# .long = User not found. If you don't have an account, sign up first to accept this invitation.
organization_invitation_identification_not_exist = تعذّر العثور على المستخدم
    .long = لم يُعثر على المستخدم. إذا لم يكن لديك حساب، فيُرجى إنشاء حساب أولًا لقبول هذه الدعوة.

# not found
# .long = No invitation found with id { $invitationID }.
organization_invitation_not_found = تعذّر العثور على الدعوة
    .long = لم يُعثر على دعوة بالمعرّف { $invitationID }.

# not pending
# .long = The organization invitation is not in the 'pending' status.
organization_invitation_not_pending = الدعوة ليست قيد الانتظار
    .long = حالة الدعوة إلى المؤسسة ليست «pending».

# organization invitation not unique
# .long = Organizations cannot have duplicate pending invitations for an email address.
organization_invitation_not_unique = دعوة مكرّرة إلى المؤسسة
    .long = لا يمكن أن يكون للمؤسسة أكثر من دعوة واحدة قيد الانتظار لعنوان البريد الإلكتروني نفسه.

# invitation has been revoked
# .long = This invitation has been revoked and cannot be used anymore.
organization_invitation_revoked_code = الدعوة مُلغاة
    .long = أُلغيت هذه الدعوة ولم يعد من الممكن استخدامها.

# organization invitation to deleted organization
# .long = This invitation refers to an organization that has been deleted.
organization_invitation_to_deleted_organization = دعوة إلى مؤسسة محذوفة
    .long = تخص هذه الدعوة مؤسسة محذوفة.

# organization managed role operation disallowed
# .long = Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.
form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = العملية غير مسموح بها على الأدوار المُدارة للمؤسسة
    .long = لا يمكن تعيين الأدوار المُدارة عبر واجهة Frontend API. يُرجى استخدام لوحة التحكم أو واجهة Backend API بدلًا منها.

# cannot remove enterprise connection organization membership
# .long = Cannot remove an organization membership that is tied to an enterprise connection.
organization_membership_enterprise_connection_cannot_remove = لا يمكن إزالة عضوية مرتبطة باتصال SSO للشركة
    .long = لا يمكن إزالة عضوية في المؤسسة إذا كانت مرتبطة باتصال SSO للشركة.

# membership role managed by SCIM
# .long = This membership is managed by a SCIM directory and cannot be changed manually.
organization_membership_managed_by_scim = دور العضوية يديره دليل SCIM
    .long = هذه العضوية يديرها دليل SCIM، ولا يمكن تغييرها يدويًا.

# minimum organization permissions needed
# .long = There has to be at least one organization member with the minimum required permissions
organization_minimum_permissions_needed = يلزم الحد الأدنى من أذونات المؤسسة
    .long = يجب أن يكون في المؤسسة عضو واحد على الأقل لديه الحد الأدنى من الأذونات المطلوبة.

# invalid organization name
# .long = The organization name "{ $name }" is invalid: { $reason }
form_param_value_invalid-OrganizationNameInvalid = اسم المؤسسة غير صالح
    .long = اسم المؤسسة «{ $name }» غير صالح. السبب: { $reason }.

# access denied
# .long = The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
organization_not_enabled_in_instance = الوصول مرفوض
    .long = ميزة المؤسسات غير مفعّلة لهذا المثيل. يمكنك تفعيلها من خلال { "https://dashboard.clerk.com" }.

# not found
# .long = Given organization not found.
resource_not_found-OrganizationNotFound = تعذّر العثور على المؤسسة
    .long = لم يُعثر على المؤسسة المطلوبة.

# not found or unauthorized
# .long = Given organization not found, or you don't have permission to access the organization
organization_not_found_or_unauthorized = المؤسسة غير موجودة أو الوصول إليها غير مصرّح به
    .long = لم يُعثر على المؤسسة المطلوبة، أو ليس لديك إذن للوصول إليها.

# not found
# .long = Organization role not found
resource_not_found-OrganizationRoleNotFound = تعذّر العثور على دور المؤسسة
    .long = لم يُعثر على دور المؤسسة المطلوب.

# suggestion has already been accepted
# .long = This organization suggestion has already been accepted.
organization_suggestion_already_accepted = سبق قبول الاقتراح
    .long = سبق قبول هذا الاقتراح بالانضمام إلى المؤسسة.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = عدد عضويات المؤسسة محدود
    .long = هذه الميزة غير مدعومة لأن عدد عضويات المؤسسة محدود. يمكنك إزالة هذا الحد بتفعيل العضويات غير المحدودة.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = عدد عضويات المؤسسة محدود
    .long = هذه الميزة غير مدعومة لأن عدد عضويات المؤسسة محدود. يمكنك إزالة هذا الحد بترقية خطة اشتراكك.
