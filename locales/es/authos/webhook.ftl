### AuthOS: errores de webhooks

INVALID_WEBHOOK_URL = La URL no es HTTP(S)
    .long = La URL de un webhook debe empezar por http:// o https://.
    .resolution = Use http:// o https://

INVALID_WEBHOOK_EVENT = Tipo de evento desconocido
    .long = No se reconoce este tipo de evento.
    .resolution = Use un tipo de evento válido

WEBHOOK_NAME_EXISTS = Nombre de webhook ya en uso
    .long = Ya existe un webhook con este nombre.
    .resolution = Use otro nombre
