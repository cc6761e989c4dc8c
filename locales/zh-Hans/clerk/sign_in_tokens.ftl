### Clerk，Frontend API：登录令牌

sign_in_token_already_used_code = 登录链接已使用
    .long = 此登录链接已被使用过。每个链接只能使用一次。

sign_in_token_not_in_sign_in_code = 当前不在登录过程中
    .long = 登录令牌只能在登录过程中使用。

sign_in_token_cannot_be_used_code = 登录链接无法使用
    .long = 此登录链接已无法继续使用。请获取新的链接。

sign_in_token_revoked_code = 登录链接已撤销
    .long = 此登录链接已被撤销，无法再使用。
