### Clerk，Frontend API：Actor令牌

actor_token_already_used_code = Actor 令牌已使用
    .long = 此 Actor 令牌已被使用过。每个令牌只能使用一次。

actor_token_not_in_sign_in_code = 当前不在登录过程中
    .long = Actor 令牌只能在登录过程中使用。

actor_token_cannot_be_used_code = Actor 令牌无法使用
    .long = 此 Actor 令牌已无法继续使用。请获取新的令牌。

actor_token_revoked_code = Actor 令牌已撤销
    .long = 此 Actor 令牌已被撤销，无法再使用。

actor_token_subject_not_found = 未找到用户
    .long = 此 Actor 令牌对应的用户已不存在。请获取新的令牌。
