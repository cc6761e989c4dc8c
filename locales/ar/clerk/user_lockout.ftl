### Clerk، واجهة Frontend API: قفل حساب المستخدم

# Account locked
# .long =
#     Your account is locked. You will be able to try again in { $timeRemaining }. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLocked = الحساب مقفل
    .long =
        حسابك مقفل. الوقت المتبقي قبل إعادة المحاولة: { $timeRemaining }. للمزيد من المعلومات، يُرجى التواصل مع { KEY($support) ->
            [none] فريق الدعم
           *[other] فريق الدعم: { $support }
        }.

# Account locked
# .long =
#     Your account is locked. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
user_locked-UserLockedIndefinitely = الحساب مقفل
    .long =
        حسابك مقفل. للمزيد من المعلومات، يُرجى التواصل مع { KEY($support) ->
            [none] فريق الدعم
           *[other] فريق الدعم: { $support }
        }.
