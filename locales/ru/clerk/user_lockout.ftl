### Clerk, Frontend API: блокировка пользователей

user_locked-UserLocked = Аккаунт заблокирован
    .long =
        Ваш аккаунт заблокирован. Повторить попытку можно будет { RELATIVE($timeRemaining) }. Чтобы узнать больше, обратитесь в службу поддержки{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.

user_locked-UserLockedIndefinitely = Аккаунт заблокирован
    .long =
        Ваш аккаунт заблокирован. Чтобы узнать больше, обратитесь в службу поддержки{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.
