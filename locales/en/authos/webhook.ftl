### AuthOS: Webhook errors

INVALID_WEBHOOK_URL = URL not HTTP(S)
    .long = A webhook URL must start with http:// or https://.
    .resolution = Use http:// or https://

INVALID_WEBHOOK_EVENT = Unknown event type
    .long = This type of event is not known.
    .resolution = Use valid event type

WEBHOOK_NAME_EXISTS = Webhook name taken
    .long = There is already a webhook with this name.
    .resolution = Use different name
