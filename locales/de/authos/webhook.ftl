### AuthOS: Fehler bei Webhooks

# URL not HTTP(S)
# .long = A webhook URL must start with http:// or https://.
# .resolution = Use http:// or https://
INVALID_WEBHOOK_URL = Keine HTTP(S)-URL
    .long = Die URL eines Webhooks muss mit http:// oder https:// beginnen.
    .resolution = http:// oder https:// verwenden

# Unknown event type
# .long = This isn’t a known event type.
# .resolution = Use valid event type
INVALID_WEBHOOK_EVENT = Unbekannter Ereignistyp
    .long = Einen Ereignistyp mit diesem Namen gibt es nicht.
    .resolution = Gültigen Ereignistyp verwenden

# Webhook name taken
# .long = A webhook with this name already exists.
# .resolution = Use different name
WEBHOOK_NAME_EXISTS = Webhook-Name bereits vergeben
    .long = Es gibt bereits einen Webhook mit diesem Namen.
    .resolution = Anderen Namen verwenden
