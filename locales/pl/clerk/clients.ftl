### Clerk, Frontend API: klienci

# Client not found
# .long = No client was found with id { $clientID }
resource_not_found-ClientNotFound = Nie znaleziono klienta
    .long = Nie znaleziono klienta o identyfikatorze „{ $clientID }”.

# No client found
# .long = This request is expecting a client and did not find one
client_not_found = Brak klienta
    .long = To żądanie wymaga klienta, ale go nie znaleziono.
