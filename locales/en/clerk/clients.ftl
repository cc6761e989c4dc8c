### Clerk, Frontend API: Clients

resource_not_found-ClientNotFound = Client not found
    .long = No client was found with id { $clientID }

client_not_found = No client found
    .long = This request is expecting a client and did not find one
