### Clerk, Frontend API: блокировка пользователей

user_locked-UserLocked = Аккаунт заблокирован
    .long =
        Ваш аккаунт заблокирован. Повторить попытку можно будет { RELATIVE($timeRemaining) }. За подробностями обратитесь в службу поддержки{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.

user_locked-UserLockedIndefinitely = Аккаунт заблокирован
    .long =
        Ваш аккаунт заблокирован. За подробностями обратитесь в службу поддержки{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.
