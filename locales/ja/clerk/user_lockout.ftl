### Clerk、Frontend API：ユーザーのロック

# Account locked
# .long =
#     Your account is locked. You will be able to try again in { $timeRemaining }. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLocked = アカウントがロックされています
    .long =
        アカウントがロックされています。{ RELATIVE($timeRemaining) }にもう一度お試しいただけます。詳しくは、{ KEY($support) ->
            [none] サポート
           *[other] { $support }{ " " }
        }にお問い合わせください。

# Account locked
# .long =
#     Your account is locked. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLockedIndefinitely = アカウントがロックされています
    .long =
        アカウントがロックされています。詳しくは、{ KEY($support) ->
            [none] サポート
           *[other] { $support }{ " " }
        }にお問い合わせください。
