### Clerk, Frontend API : réseau

gateway_timeout = Délai de la passerelle dépassé
    .long = Une requête adressée à un service tiers n’a pas reçu de réponse à temps.
