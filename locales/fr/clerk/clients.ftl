### Clerk, Frontend API : applications clientes

resource_not_found-ClientNotFound = Application cliente introuvable
    .long = Aucune application cliente n’a été trouvée avec l’ID « { $clientID } ».

client_not_found = Aucune application cliente trouvée
    .long = Cette requête nécessite une application cliente, mais aucune n’a été trouvée.
