### Clerk, Frontend API: User Lockout

user_locked-UserLocked = Account locked
    .long =
        Your account is locked. You will be able to try again in { $timeRemaining }. For more information, please contact { KEY($support) ->
            [none] support
           *[other] { $support }
        }.

user_locked-UserLockedIndefinitely = Account locked
    .long =
        Your account is locked. For more information, please contact { KEY($support) ->
            [none] support
           *[other] { $support }
        }.
