### Clerk, Frontend API : paramètres des utilisateurs

resource_forbidden-ResourceForbidden = Accès interdit
    .long = L’accès à cette ressource est interdit.

resource_not_found-ResourceNotFound = Ressource introuvable
    .long = La ressource n’a pas été trouvée.
