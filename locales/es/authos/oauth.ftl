### AuthOS: errores de OAuth

OAUTH_ERROR = Error del proveedor de OAuth
    .long = El proveedor de OAuth devolvió un error.
    .resolution = Consulte el estado del proveedor

OAUTH_STATE_MISMATCH = El estado CSRF no coincide
    .long = Este inicio de sesión no coincide con el que se empezó, por lo que se detuvo para proteger su cuenta de solicitudes falsificadas. Empiece de nuevo.
    .resolution = Vuelva a iniciar sesión con OAuth

OAUTH_CODE_EXPIRED = Código de autorización expirado
    .long = El código de autorización ha expirado y ya no se puede usar.
    .resolution = Vuelva a iniciar sesión con OAuth

PROVIDER_NOT_CONFIGURED = Proveedor de OAuth sin configurar
    .long = Este proveedor de OAuth no está configurado.
    .resolution = Configure las credenciales del proveedor
