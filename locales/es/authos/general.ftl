### AuthOS: errores generales

BAD_REQUEST = Parámetros de la solicitud o JSON no válidos
    .long = No se pudo entender la solicitud. Uno de sus parámetros no es válido o su JSON está mal formado.

UNAUTHORIZED-General = Sin autenticación válida
    .long = Faltan sus credenciales o no son válidas. Inicie sesión e inténtelo de nuevo.

FORBIDDEN-General = Credenciales válidas, permisos insuficientes
    .long = Ha iniciado sesión, pero su cuenta no tiene permiso para hacer esto.
    .help =
        - Compruebe que el usuario tenga el rol necesario (owner/admin/member)
        - Compruebe que esté accediendo a la organización correcta
        - Asegúrese de que el token contenga los claims necesarios

NOT_FOUND-General = El recurso solicitado no existe
    .long = No existe ningún recurso que corresponda a su solicitud.

CONFLICT = El recurso ya existe o hay un conflicto de estado
    .long = El recurso ya existe, o alguien lo ha modificado entretanto.

RATE_LIMIT_EXCEEDED = Demasiadas solicitudes
    .long = Se enviaron demasiadas solicitudes en poco tiempo. Espere un momento e inténtelo de nuevo.
    .help =
        - Implemente un retroceso exponencial (exponential backoff)
        - Consulte el tiempo de espera en el encabezado Retry-After
        - Consulte las políticas de límite de solicitudes en la documentación

INTERNAL_SERVER_ERROR = Error inesperado del servidor
    .long = Se produjo un problema en el servidor. Inténtelo de nuevo más tarde.
