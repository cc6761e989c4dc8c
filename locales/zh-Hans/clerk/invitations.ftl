### Clerk，Frontend API：邀请

invitation_account_exists = 账号已存在
    .long = 此邀请对应的账号已存在。请直接登录。

invitation_already_accepted = 邀请已被接受，请登录
    .long = 此邀请之前已被接受。请直接登录。

invitation_account_not_exists = 未找到登录标识
    .long = 此邀请对应的登录标识不存在。

resource_not_found-InvitationNotFound = 未找到邀请
    .long = 找不到 ID 为“{ $invitationID }”的邀请。

revoked_invitation = 邀请已撤销
    .long = 此邀请已被撤销，不再有效。
