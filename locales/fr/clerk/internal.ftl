### Clerk, Frontend API : erreurs internes

bad_request-BadRequest = Requête incorrecte
    .long = La requête est incorrecte.

bad_request-BadRequestWithMessage = Requête non valide
    .long = { $message }

resource_locked = Ressource occupée
    .long = Cette ressource est en cours de modification par une autre requête. Réessayez.

internal_clerk_error = Erreur inattendue
    .long = Une erreur interne s’est produite sur nos serveurs. Nous en avons été informés et travaillons à sa résolution.
