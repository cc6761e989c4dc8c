### Clerk, la edición de febrero de 2024: inicio de sesión. Los estados son los de la edición actual, o 400 (404 para lo que no se encuentra) donde esta no tiene ninguno.

session_exists = Ya hay una sesión iniciada
    .long = Solo se permite una sesión a la vez. No puede iniciar sesión en más de una cuenta al mismo tiempo.

identifier_already_signed_in = Ya ha iniciado sesión
    .long = Ya hay una sesión iniciada con esta cuenta.

account_transfer_invalid = Transferencia de cuenta no válida
    .long = No hay ninguna cuenta que transferir.

client_state_invalid = Acción no válida
    .long =
        Para este cliente no se pudo completar la acción ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Método de verificación no válido
    .long = El método de verificación no es válido para esta cuenta.

identification_claimed = Identificador en uso por otro usuario
    .long = Uno o más de los identificadores con los que se estaba registrando se han vinculado entretanto a otro usuario. Regístrese de nuevo.

resource_forbidden-MutationOnOlderSignInNotAllowed = El inicio de sesión ya no es el actual
    .long = No se puede continuar con este inicio de sesión porque hay otro más reciente. Empiece de nuevo.

resource_not_found = Inicio de sesión no encontrado
    .long = No se encontró ningún inicio de sesión con el ID “{ $signInID }”.

resource_forbidden-IdentificationBelongsToDifferentUser = Identificador de otro usuario
    .long = El identificador indicado pertenece a otro usuario.

no_second_factors = Segundo factor no encontrado
    .long = No se encontró ningún segundo factor para el método “{ $strategy }”.

sign_in_no_identification_for_user = Token sin identificador de usuario asociado
    .long = El token indicado no está asociado a ningún identificador del usuario que lo creó.

sign_in_identification_or_user_deleted = Identificador o usuario eliminado
    .long = Se ha eliminado el usuario o el identificador elegido. Empiece de nuevo.
