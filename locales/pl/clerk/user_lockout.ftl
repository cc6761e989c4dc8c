### Clerk, Frontend API: blokada użytkownika

# Account locked
# .long =
#     Your account is locked. You will be able to try again in { $timeRemaining }. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLocked = Konto zablokowane
    .long =
        Twoje konto jest zablokowane. Ponowna próba będzie możliwa { RELATIVE($timeRemaining) }. Aby uzyskać więcej informacji, skontaktuj się z pomocą techniczną{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.

# Account locked
# .long =
#     Your account is locked. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLockedIndefinitely = Konto zablokowane
    .long =
        Twoje konto jest zablokowane. Aby uzyskać więcej informacji, skontaktuj się z pomocą techniczną{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.
