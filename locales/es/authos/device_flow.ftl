### AuthOS: errores del flujo de dispositivo

DEVICE_CODE_EXPIRED = Código de dispositivo expirado
    .long = El código de este dispositivo ha expirado.
    .resolution = Vuelva a empezar en el dispositivo

DEVICE_CODE_PENDING = El usuario aún no ha dado su autorización
    .long = El inicio de sesión en este dispositivo aún no se ha aprobado.
    .resolution = Siga consultando el estado

INVALID_DEVICE_CODE = Código de dispositivo no encontrado
    .long = No se encontró el código de este dispositivo.
    .resolution = Inicie de nuevo el flujo de dispositivo

INVALID_GRANT_TYPE = Valor de “grant_type” incorrecto
    .long = El valor del parámetro “grant_type” de la solicitud no es correcto.
    .resolution = Use el tipo de concesión correcto
