### Clerk, Frontend API: errores internos

bad_request-BadRequest = Solicitud incorrecta
    .long = La solicitud no es correcta.

bad_request-BadRequestWithMessage = Solicitud no válida
    .long = { $message }

resource_locked = Recurso ocupado
    .long = Otra solicitud está modificando este recurso en este momento. Inténtelo de nuevo.

internal_clerk_error = Se produjo un error inesperado
    .long = Hubo un error interno en nuestros servidores. Ya recibimos el aviso y estamos trabajando para solucionarlo.
