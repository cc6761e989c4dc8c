### Clerk, Frontend API : modèles JWT

resource_not_found-JWTTemplateNotFound = Modèle JWT introuvable
    .long = Aucun modèle JWT n’a la valeur « { $val } » pour l’attribut « { $attribute } ».
