### Clerk, Frontend API: Clients

# Client not found
# .long = No client was found with id { $clientID }
resource_not_found-ClientNotFound = Client nicht gefunden
    .long = Es wurde kein Client mit der ID { $clientID } gefunden.

# No client found
# .long = This request is expecting a client and did not find one
client_not_found = Kein Client gefunden
    .long = Diese Anfrage setzt einen Client voraus, es wurde aber keiner gefunden.
