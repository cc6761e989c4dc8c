### Clerk，Frontend API：用户

no_password_set = 未设置密码
    .long = 此用户的账号没有设置密码。

password_required = 账号必须设有密码
    .long = 根据此实例的设置，账号必须设有密码，因此不能移除该用户的密码。

password_too_long_needs_reset = 导入的密码太长，需要重置
    .long = 之前导入的密码太长，无法使用。请重置您的密码。

updating_user_password_deprecated = 功能已弃用
    .long = “password”不是有效的参数，密码只能通过 /v1/me/change_password 更新。

user_banned = 账号已被封禁
    .long = 您的账号已被封禁。如果您认为这是误判，请联系支持团队。

user_create_organization_not_enabled = 未启用创建组织功能
    .long = 此用户不能创建组织。

user_deactivated = 账号已停用
    .long = 您的账号已被停用。请联系支持团队。

user_delete_self_not_enabled = 未启用自行删除功能
    .long = 此用户不能自行删除账号。

resource_not_found-UserNotFound = 未找到用户
    .long = 找不到 ID 为“{ $userID }”的用户。

user_quota_exceeded = 用户数量已达上限
    .long = 您的用户数量已达到{ $maxAllowed }名的上限。

user_managed_by_scim = 用户由 SCIM 管理
    .long = 此用户由 SCIM 目录管理，不能手动删除。
