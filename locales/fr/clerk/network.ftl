### Clerk, Frontend API : réseau

gateway_timeout = Délai d’attente dépassé
    .long = Un service tiers n’a pas répondu à temps à une requête.
