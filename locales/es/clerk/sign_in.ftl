### Clerk, Frontend API: inicio de sesión

account_lockout_warning = Su cuenta está a punto de bloquearse
    .long =
        { $remainingAttempts ->
            [0] No le quedan más intentos. Su cuenta se bloqueará.
            [one] Le queda { $remainingAttempts } intento antes de que se bloquee su cuenta.
            [many] Le quedan { $remainingAttempts } de intentos antes de que se bloquee su cuenta.
           *[other] Le quedan { $remainingAttempts } intentos antes de que se bloquee su cuenta.
        }

account_transfer_invalid = Transferencia de cuenta no válida
    .long = No hay ninguna cuenta que transferir.

identifier_already_signed_in = Ya ha iniciado sesión
    .long = Ya tiene una sesión iniciada.

resource_forbidden-IdentificationBelongsToDifferentUser = Identificador de otro usuario
    .long = El identificador indicado pertenece a otro usuario.

identification_claimed = Identificador en uso por otro usuario
    .long = Uno o más de los identificadores con los que se estaba registrando se han vinculado entretanto a otro usuario. Regístrese de nuevo.

client_state_invalid = Acción no válida
    .long =
        Para este cliente no se pudo completar la acción ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Método de verificación no válido
    .long = El método de verificación no es válido para esta cuenta.

resource_forbidden-MutationOnOlderSignInNotAllowed = El inicio de sesión ya no es el actual
    .long = No se puede continuar con este inicio de sesión porque hay otro más reciente.

no_second_factors = Segundo factor no encontrado
    .long = No se encontró ningún segundo factor para el método “{ $strategy }”.

sign_in_email_link_not_same_client = No se puede completar el inicio de sesión con el enlace
    .long = El inicio de sesión se empezó en otro navegador u otra aplicación, por lo que no se puede completar con este enlace.

sign_in_identification_or_user_deleted = Identificador o usuario eliminado
    .long = Se ha eliminado el usuario o el identificador elegido. Empiece de nuevo.

sign_in_no_identification_for_user = Token sin identificador de usuario asociado
    .long = El token indicado no está asociado a ningún identificador del usuario que lo creó.

resource_not_found-SignInNotFound = Inicio de sesión no encontrado
    .long = No se encontró ningún inicio de sesión con el ID “{ $signInID }”.

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Identificador no admitido con “sign_up_if_missing”
    .long = El identificador “{ $identifier }” no se puede usar con la opción “sign_up_if_missing” porque se requiere una verificación.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = Opción “sign_up_if_missing” no permitida
    .long = La opción “sign_up_if_missing” no se puede usar. Motivo: { $reason }.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = El método no coincide con “sign_up_if_missing”
    .long = Con la opción “sign_up_if_missing”, el método debe corresponder al tipo de identificador inicial (“{ $identificationType }”), pero se indicó “{ $strategy }”.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Método no admitido con “sign_up_if_missing”
    .long = El método “{ $strategy }” no se puede usar con la opción “sign_up_if_missing” porque no sirve para registrar a un usuario nuevo.

sign_up_if_missing_transfer = Usuario no encontrado: pase al proceso de registro
    .long = El inicio de sesión falló porque no existe ningún usuario que coincida. Transfiera el inicio de sesión al proceso de registro.

session_exists = Ya hay una sesión iniciada
    .long = Ya ha iniciado sesión.
