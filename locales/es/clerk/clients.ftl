### Clerk, Frontend API: clientes

resource_not_found-ClientNotFound = Cliente no encontrado
    .long = No se encontró ningún cliente con el ID “{ $clientID }”.

client_not_found = Falta el cliente
    .long = Esta solicitud requiere un cliente, pero no se encontró ninguno.
