### Clerk，Frontend API：登录

account_lockout_warning = 账号即将被锁定
    .long =
        { $remainingAttempts ->
            [0] 您已没有剩余的尝试机会。您的账号将被锁定。
           *[other] 您还剩{ $remainingAttempts }次尝试机会，用完后您的账号将被锁定。
        }

account_transfer_invalid = 无法转移账号
    .long = 没有可以转移的账号。

identifier_already_signed_in = 您已登录
    .long = 您已处于登录状态，无需再次登录。

resource_forbidden-IdentificationBelongsToDifferentUser = 登录标识属于其他用户
    .long = 提供的登录标识属于另一位用户。

identification_claimed = 登录标识已被其他用户使用
    .long = 此次注册中的一个或多个登录标识现已关联到其他用户。请重新注册。

client_state_invalid = 操作无效
    .long =
        无法为此客户端完成所请求的操作（{ $action }）。{ KEY($resolution) ->
            [none] { "" }
           *[other] { $resolution }
        }

strategy_for_user_invalid = 验证方式无效
    .long = 此验证方式不适用于该账号。

resource_forbidden-MutationOnOlderSignInNotAllowed = 无法继续较早的登录
    .long = 您之后又发起了新的登录，因此无法继续此次登录。

no_second_factors = 没有两步验证方式
    .long = 找不到与验证方式“{ $strategy }”对应的两步验证方式。

sign_in_email_link_not_same_client = 无法通过邮件链接完成登录
    .long = 此次登录是在另一个浏览器或应用中发起的，因此无法通过邮件链接完成。

sign_in_identification_or_user_deleted = 登录标识或用户已删除
    .long = 用户或所选的登录标识已被删除。请重新开始。

sign_in_no_identification_for_user = 用户没有登录标识
    .long = 创建此令牌的用户没有与该令牌关联的登录标识。

resource_not_found-SignInNotFound = 未找到登录记录
    .long = 找不到 ID 为“{ $signInID }”的登录记录。

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = sign_up_if_missing 不支持此登录标识
    .long = 登录标识“{ $identifier }”不能与 sign_up_if_missing 一起使用，因为需要进行验证。

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = 不允许使用 sign_up_if_missing
    .long = 不能使用 sign_up_if_missing 选项，原因：{ $reason }。

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = 验证方式与 sign_up_if_missing 不匹配
    .long = 使用 sign_up_if_missing 时，验证方式必须与最初的登录标识类型（{ $identificationType }）一致，但提供的是“{ $strategy }”。

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = sign_up_if_missing 不支持此验证方式
    .long = 验证方式“{ $strategy }”不能与 sign_up_if_missing 选项一起使用，因为它不能用于注册新用户。

sign_up_if_missing_transfer = 未找到用户，请转为注册
    .long = 登录失败，因为没有匹配的用户。请转为注册。

session_exists = 已有登录会话
    .long = 您已处于登录状态。
