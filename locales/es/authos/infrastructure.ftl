### AuthOS: errores de infraestructura

DATABASE_ERROR = Falló una operación de la base de datos
    .long = No se pudo completar la solicitud por un error de la base de datos.
    .resolution = Inténtelo de nuevo; si el problema persiste, póngase en contacto con el equipo de asistencia

STRIPE_ERROR = Error del sistema de facturación
    .long = El sistema de facturación notificó un error.
    .resolution = Consulte el estado de Stripe

EMAIL_SEND_FAILED = No se pudo entregar el correo electrónico
    .long = El mensaje de correo electrónico no se pudo entregar.
    .resolution = Revise la configuración de SMTP

ENCRYPTION_ERROR = Error de cifrado o descifrado
    .long = Los datos no se pudieron cifrar o descifrar.
    .resolution = Póngase en contacto con el equipo de asistencia
