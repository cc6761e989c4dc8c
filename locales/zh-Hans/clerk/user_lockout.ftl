### Clerk，Frontend API：用户锁定

user_locked-UserLocked = 账号已锁定
    .long =
        您的账号已被锁定。您可以在{ RELATIVE($timeRemaining) }重试。请联系{ KEY($support) ->
            [none] 支持团队
           *[other] { " " }{ $support }{ " " }
        }了解更多信息。

user_locked-UserLockedIndefinitely = 账号已锁定
    .long =
        您的账号已被锁定。请联系{ KEY($support) ->
            [none] 支持团队
           *[other] { " " }{ $support }{ " " }
        }了解更多信息。
