### AuthOS: errores de autenticación

UNAUTHORIZED-Authentication = Sin credenciales válidas
    .long = Faltan las credenciales o no son válidas. Inicie sesión e inténtelo de nuevo.
    .resolution = Envíe un JWT o una clave de API válidos

TOKEN_EXPIRED = El JWT ha expirado
    .long = El token de acceso ha expirado y ya no se acepta.
    .resolution = Renuévelo mediante /api/auth/refresh
    .help =
        - Implemente la renovación automática del token cuando reciba una respuesta 401
        - Compruebe que el token de actualización se guarde de forma segura
        - Compruebe que los relojes de los sistemas estén sincronizados

JWT_ERROR = Firma o formato del JWT no válidos
    .long = El token de acceso se rechazó porque su firma o su formato no son válidos.
    .resolution = Obtenga un token nuevo

INVALID_CREDENTIALS = Correo electrónico o contraseña incorrectos
    .long = La dirección de correo electrónico o la contraseña son incorrectas. Revíselas e inténtelo de nuevo.
    .resolution = Revise las credenciales

EMAIL_NOT_VERIFIED = Correo electrónico sin verificar
    .long = La dirección de correo electrónico de esta cuenta aún no se ha verificado. Abra el enlace del correo de verificación.
    .resolution = Busque el enlace de verificación en su correo electrónico

ACCOUNT_LOCKED = Demasiados intentos fallidos
    .long = Esta cuenta está bloqueada porque hubo demasiados intentos fallidos. Espere un tiempo o póngase en contacto con el equipo de asistencia.
    .resolution = Espere o póngase en contacto con el equipo de asistencia
