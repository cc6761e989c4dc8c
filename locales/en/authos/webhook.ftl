### AuthOS: Webhook errors

INVALID_WEBHOOK_URL = URL not HTTP(S)
    .long = A webhook URL must start with http:// or https://.
    .resolution = Use http:// or https://

INVALID_WEBHOOK_EVENT = Unknown event type
    .long = This isn’t a known event type.
    .resolution = Use valid event type

WEBHOOK_NAME_EXISTS = Webhook name taken
    .long = A webhook with this name already exists.
    .resolution = Use different name
