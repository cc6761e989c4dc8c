### Clerk, Frontend API: errores internos

bad_request-BadRequest = Solicitud incorrecta
    .long = La solicitud no se pudo procesar porque es incorrecta.

bad_request-BadRequestWithMessage = Solicitud no válida
    .long = La solicitud no se pudo completar. Motivo: { $message }

resource_locked = Recurso en uso
    .long = Otra solicitud está modificando este recurso en este momento. Inténtelo de nuevo.

internal_clerk_error = Error inesperado
    .long = Se produjo un error interno en nuestros servidores. Ya hemos recibido el aviso y estamos trabajando para solucionarlo.
