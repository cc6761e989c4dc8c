### Clerk, Frontend API: Benutzersperre

# Account locked
# .long =
#     Your account is locked. You will be able to try again in { $timeRemaining }. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLocked = Konto gesperrt
    .long =
        Ihr Konto ist gesperrt. Sie können es { RELATIVE($timeRemaining) } erneut versuchen. Für weitere Informationen wenden Sie sich bitte an { KEY($support) ->
            [none] den Support
           *[other] den Support ({ $support })
        }.

# Account locked
# .long =
#     Your account is locked. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLockedIndefinitely = Konto gesperrt
    .long =
        Ihr Konto ist gesperrt. Für weitere Informationen wenden Sie sich bitte an { KEY($support) ->
            [none] den Support
           *[other] den Support ({ $support })
        }.
