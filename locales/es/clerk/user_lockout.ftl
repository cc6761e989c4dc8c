### Clerk, Frontend API: cuentas bloqueadas

user_locked-UserLocked = Cuenta bloqueada
    .long =
        Su cuenta está bloqueada. Podrá intentarlo de nuevo { RELATIVE($timeRemaining) }. Para obtener más información, póngase en contacto con { KEY($support) ->
            [none] el equipo de asistencia
           *[other] { $support }
        }.

user_locked-UserLockedIndefinitely = Cuenta bloqueada
    .long =
        Su cuenta está bloqueada. Para obtener más información, póngase en contacto con { KEY($support) ->
            [none] el equipo de asistencia
           *[other] { $support }
        }.
