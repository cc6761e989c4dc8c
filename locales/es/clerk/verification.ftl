### Clerk, Frontend API: verificación

verification_already_verified = Verificación ya completada
    .long = Esta verificación ya se ha completado.

verification_code_too_many_requests = Demasiadas solicitudes de códigos de verificación
    .long = Ha solicitado demasiados códigos de verificación. Espere al menos 30 segundos a que llegue el código antes de intentarlo de nuevo.

verification_expired = Verificación expirada
    .long = Esta verificación ha expirado. Inicie una nueva.

verification_failed = Falló la verificación
    .long = Hubo demasiados intentos fallidos. Inténtelo de nuevo con el mismo método o con otro.

verification_link_token_invalid = Enlace de verificación no válido
    .long = Este enlace de verificación no es válido.

verification_link_token_source_invalid = Enlace de verificación de origen no válido
    .long = Este enlace de verificación procede de un origen no válido.

verification_strategy_invalid = Método de verificación no válido
    .long = El método no es válido para la verificación actual.

verification_link_token_expired = Enlace de verificación expirado
    .long = Este enlace de verificación ha expirado.

verification_link_token_stale = Enlace de verificación ya no válido
    .long = Este enlace de verificación ya no es válido. Solicite uno nuevo.

verification_missing = Falta la verificación
    .long = Con este método, la verificación debe prepararse antes de intentar completarla.

verification_not_sent = No se ha enviado el código de verificación
    .long = Debe enviarse un código de verificación antes de intentar la verificación.

verification_status_unknown = Estado de verificación desconocido
    .long = Se encontró un estado de verificación desconocido: “{ $status }”.
