### Clerk, Frontend API: sesiones

deprovisioned = Acceso a la cuenta retirado
    .long = Se ha retirado el acceso a su cuenta.

invalid_action_for_session = Acción no válida para la sesión del usuario
    .long = No se pudo realizar la acción solicitada en la sesión “{ $sessionID }” ({ $action }).

invalid_action_for_session_reverification = Acción no válida para volver a verificar la identidad
    .long = No se pudo realizar la acción solicitada ({ $action }). La sesión aún no está preparada para este paso de la verificación ({ $resolution }).

resource_not_found-SessionNotFound = Sesión no encontrada
    .long = No se encontró ninguna sesión con el ID “{ $sessionID }”.

session_reverification_missing = Falta la verificación de la sesión
    .long = Primero debe iniciar un nuevo flujo de verificación de la sesión.

session_reverification_required = Debe verificar de nuevo su identidad
    .long = Esta operación requiere una verificación adicional de su identidad.

action_for_session_not_authorized = Acción no autorizada para la sesión
    .long = No tiene autorización para realizar la acción solicitada en la sesión “{ $sessionID }”.
