### AuthOS: błędy webhooków

# URL not HTTP(S)
# .long = A webhook URL must start with http:// or https://.
# .resolution = Use http:// or https://
INVALID_WEBHOOK_URL = Adres URL inny niż HTTP(S)
    .long = Adres URL webhooka musi zaczynać się od http:// lub https://.
    .resolution = Użyj http:// lub https://

# Unknown event type
# .long = This isn’t a known event type.
# .resolution = Use valid event type
INVALID_WEBHOOK_EVENT = Nieznany typ zdarzenia
    .long = Nie ma znanego typu zdarzenia o tej nazwie.
    .resolution = Użyj prawidłowego typu zdarzenia

# Webhook name taken
# .long = A webhook with this name already exists.
# .resolution = Use different name
WEBHOOK_NAME_EXISTS = Nazwa webhooka jest zajęta
    .long = Istnieje już webhook o tej nazwie.
    .resolution = Użyj innej nazwy
