### Clerk, Frontend API: verificación

verification_already_verified = Verificación ya completada
    .long = Esta verificación ya se ha completado.

verification_code_too_many_requests = Demasiadas solicitudes de códigos de verificación
    .long = Ha solicitado demasiados códigos de verificación. Espere su código al menos 30 segundos antes de intentarlo de nuevo.

verification_expired = Verificación expirada
    .long = Esta verificación ha expirado. Debe iniciar una nueva.

verification_failed = Falló la verificación
    .long = Hubo demasiados intentos fallidos. Debe intentarlo de nuevo con el mismo método o con otro.

verification_link_token_invalid = Token del enlace no válido
    .long = El token del enlace de verificación no es válido.

verification_link_token_source_invalid = Origen del token del enlace no válido
    .long = El origen del token del enlace de verificación no es válido.

verification_strategy_invalid = Método no válido
    .long = El método no es válido para la verificación actual.

verification_link_token_expired = Token del enlace expirado
    .long = El token del enlace de verificación ha expirado.

verification_link_token_stale = Token del enlace ya no válido
    .long = El token del enlace de verificación ya no es válido. Solicite uno nuevo.

verification_missing = Falta la verificación
    .long = Con este método, la verificación debe prepararse antes de intentar validarla.

verification_not_sent = Código de verificación no enviado
    .long = Debe enviarse un código de verificación antes de intentar verificar.

verification_status_unknown = Estado de verificación desconocido
    .long = Se encontró un estado de verificación desconocido: “{ $status }”.
