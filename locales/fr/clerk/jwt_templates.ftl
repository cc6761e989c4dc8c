### Clerk, Frontend API : modèles JWT

resource_not_found-JWTTemplateNotFound = Modèle JWT introuvable
    .long = Aucun modèle JWT n’existe avec cette valeur de « { $attribute } » : { $val }
