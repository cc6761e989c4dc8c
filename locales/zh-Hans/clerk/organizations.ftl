### Clerk，Frontend API：组织

already_a_member_in_organization = 用户已是组织成员
    .long = { $user } 已经是此组织的成员。

invitations_not_supported_in_organization = 不支持邮件邀请
    .long = 此组织不支持邮件邀请。请联系支持团队启用此功能。

missing_organization_permission = 缺少组织权限
    .long = 您没有所需的组织权限。

not_a_member_in_organization = 您不是组织成员
    .long = 您还没有加入此组织。只有组织成员才能执行此操作。

organization_admin_delete_not_enabled = 未启用管理员删除功能
    .long = 此组织未启用管理员删除组织的功能。

organization_already_has_sso_connection = 此组织已有 SSO 连接
    .long = 此组织已经设置了一个 SSO 连接。

organization_domain_already_exists = 域名已被使用
    .long = 此域名已被其他组织使用。

organization_domain_blocked = 邮箱域名已被屏蔽
    .long = 此邮箱提供商的域名已被屏蔽。请使用其他域名。

organization_domain_common = 不能使用公共邮箱域名
    .long = 这是公共邮箱提供商的域名。请使用其他域名。

organization_domain_enrollment_mode_not_enabled = 组织加入模式未启用
    .long = 此实例的组织未启用“{ $enrollmentMode }”加入模式。

organization_domain_mismatch = 邮箱地址与组织域名不匹配
    .long = 提供的邮箱地址与组织的域名不一致。

organization_domain_quota_exceeded = 组织域名数量已达上限
    .long = 每个组织最多可有{ $limit }个域名，您已达到此上限。

organization_invitation_already_accepted = 邀请已被接受
    .long = 此邀请之前已被接受。请直接登录。

organization_invitation_identification_already_exists = 邮箱地址已存在
    .long = 此邀请中的邮箱地址已存在。如果这是您的地址，请尝试登录。

organization_invitation_identification_not_exist = 未找到登录标识
    .long = 未找到用户。如果您还没有账号，请先注册，再接受此邀请。

organization_invitation_not_found = 未找到邀请
    .long = 找不到 ID 为“{ $invitationID }”的邀请。

organization_invitation_not_pending = 邀请不处于待处理状态
    .long = 此组织邀请不处于“pending”状态。

organization_invitation_not_unique = 组织邀请重复
    .long = 在同一组织中，一个邮箱地址不能有多个待处理的邀请。

organization_invitation_revoked_code = 邀请已撤销
    .long = 此邀请已被撤销，无法再使用。

organization_invitation_to_deleted_organization = 邀请所属的组织已删除
    .long = 发出此邀请的组织已被删除。

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = 不允许设置组织的托管角色
    .long = 不能通过 Frontend API 设置托管角色。请改用控制台或 Backend API。

organization_membership_enterprise_connection_cannot_remove = 无法移除企业连接的组织成员
    .long = 此成员与企业连接绑定，因此无法从组织中移除。

organization_membership_managed_by_scim = 成员角色由 SCIM 管理
    .long = 此成员身份由 SCIM 目录管理，不能手动更改。

organization_minimum_permissions_needed = 组织需要具备必需权限的成员
    .long = 组织中必须至少有一名成员具备必需的权限。

form_param_value_invalid-OrganizationNameInvalid = 组织名称无效
    .long = 组织名称“{ $name }”无效，原因：{ $reason }。

organization_not_enabled_in_instance = 访问被拒绝
    .long = 此实例未启用组织功能。您可以前往 https://dashboard.clerk.com 启用。

resource_not_found-OrganizationNotFound = 未找到组织
    .long = 系统中找不到指定的组织。

organization_not_found_or_unauthorized = 未找到组织或无权访问
    .long = 找不到指定的组织，或者您没有访问该组织的权限。

resource_not_found-OrganizationRoleNotFound = 未找到角色
    .long = 系统中找不到指定的组织角色。

organization_suggestion_already_accepted = 加入组织的建议已被接受
    .long = 您之前已经接受了加入此组织的建议。

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = 组织的成员数量受限
    .long = 此功能不支持成员数量受限的组织。您可以启用不限成员数量的设置来取消此限制。

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = 组织的成员数量受限
    .long = 此功能不支持成员数量受限的组织。您可以升级订阅套餐来取消此限制。
