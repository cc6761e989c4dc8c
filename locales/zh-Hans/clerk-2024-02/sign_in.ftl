### Clerk，2024年2月版：登录。状态码取自当前版本；当前版本没有的错误为400（未找到时为404）。

session_exists = 已有登录会话
    .long = 当前为单会话模式。您一次只能登录一个账号。

identifier_already_signed_in = 您已登录
    .long = 此账号已处于登录状态。

account_transfer_invalid = 无法转移账号
    .long = 没有可以转移的账号。

client_state_invalid = 操作无效
    .long =
        无法为此客户端完成所请求的操作（{ $action }）。{ KEY($resolution) ->
            [none] { "" }
           *[other] { $resolution }
        }

strategy_for_user_invalid = 验证方式无效
    .long = 此验证方式不适用于该账号。

identification_claimed = 登录标识已被其他用户使用
    .long = 此次注册中的一个或多个登录标识现已关联到其他用户。请重新注册。

resource_forbidden-MutationOnOlderSignInNotAllowed = 无法继续较早的登录
    .long = 此次登录已被新的登录取代，不能再继续。请重新开始。

resource_not_found = 未找到登录记录
    .long = 找不到 ID 为“{ $signInID }”的登录记录。

resource_forbidden-IdentificationBelongsToDifferentUser = 登录标识属于其他用户
    .long = 提供的登录标识属于另一位用户。

no_second_factors = 没有两步验证方式
    .long = 找不到与验证方式“{ $strategy }”对应的两步验证方式。

sign_in_no_identification_for_user = 用户没有登录标识
    .long = 创建此令牌的用户没有与该令牌关联的登录标识。

sign_in_identification_or_user_deleted = 登录标识或用户已删除
    .long = 用户或所选的登录标识已被删除。请重新开始。
