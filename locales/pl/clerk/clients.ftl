### Clerk, Frontend API: klienci

# Client not found
# .long = No client was found with id { $clientID }
resource_not_found-ClientNotFound = Nie znaleziono aplikacji klienckiej
    .long = Nie znaleziono aplikacji klienckiej o identyfikatorze { $clientID }.

# No client found
# .long = This request is expecting a client and did not find one
client_not_found = Nie znaleziono aplikacji klienckiej
    .long = To żądanie wymaga aplikacji klienckiej, ale jej nie znaleziono.
