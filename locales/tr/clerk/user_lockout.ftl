### Clerk, Frontend API: Kilitli hesaplar

user_locked-UserLocked = Hesap kilitli
    .long =
        Hesabınız kilitli. { RELATIVE($timeRemaining) } tekrar deneyebilirsiniz. { KEY($support) ->
            [none] Daha fazla bilgi için destek ekibine başvurun.
           *[other] Daha fazla bilgi için destek ekibine başvurun: { $support }.
        }

user_locked-UserLockedIndefinitely = Hesap kilitli
    .long =
        Hesabınız kilitli. { KEY($support) ->
            [none] Daha fazla bilgi için destek ekibine başvurun.
           *[other] Daha fazla bilgi için destek ekibine başvurun: { $support }.
        }
