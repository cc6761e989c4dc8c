### Clerk, Frontend API : verrouillage du compte

user_locked-UserLocked = Compte verrouillé
    .long =
        Votre compte est verrouillé. Vous pourrez réessayer { RELATIVE($timeRemaining) }. Pour en savoir plus, contactez { KEY($support) ->
            [none] l’assistance
           *[other] l’assistance ({ $support })
        }.

user_locked-UserLockedIndefinitely = Compte verrouillé
    .long =
        Votre compte est verrouillé. Pour en savoir plus, contactez { KEY($support) ->
            [none] l’assistance
           *[other] l’assistance ({ $support })
        }.
