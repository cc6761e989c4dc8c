### AuthOS: أخطاء التفويض

# Insufficient permissions
# .long = Your role doesn’t include the permissions that this action requires.
# .resolution = Use account with proper role
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-Authorization = الأذونات غير كافية
    .long = لا يتضمّن دورك الأذونات التي يتطلّبها هذا الإجراء.
    .resolution = استخدام حساب له الدور المناسب
    .help =
        - التأكد من أن للمستخدم الدور المطلوب (owner/admin/member)
        - التأكد من الوصول إلى المؤسسة الصحيحة
        - التأكد من احتواء الرمز المميّز على المطالبات (claims) المطلوبة

# Organization suspended/pending
# .long = This organization is suspended or still waiting for approval, so it can’t be used right now.
# .resolution = Contact platform admin
# .help =
#     - Contact platform administrator
#     - Check organization status in admin console
#     - Organization may be pending approval
ORGANIZATION_NOT_ACTIVE = المؤسسة موقوفة أو تنتظر الموافقة
    .long = هذه المؤسسة موقوفة أو لا تزال تنتظر الموافقة، ولذلك لا يمكن استخدامها في الوقت الحالي.
    .resolution = التواصل مع مسؤول المنصة
    .help =
        - التواصل مع مسؤول المنصة
        - الاطلاع على حالة المؤسسة في وحدة تحكم المسؤولين
        - قد تكون المؤسسة في انتظار الموافقة

# Not a member of organization
# .long = You’re not a member of this organization.
# .resolution = Request membership
NOT_ORGANIZATION_MEMBER = ليست لديك عضوية في المؤسسة
    .long = لست من أعضاء هذه المؤسسة.
    .resolution = طلب العضوية

# Platform owner access needed
# .long = Only a platform owner can do this.
# .resolution = Use platform owner account
PLATFORM_OWNER_REQUIRED = تلزم صلاحيات مالك المنصة
    .long = هذا الإجراء متاح لمالك المنصة فقط.
    .resolution = استخدام حساب مالك المنصة
