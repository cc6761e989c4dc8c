### Clerk, Frontend API : instances

instance_type_invalid = Requête non valide pour ce type d’instance
    .long = Cette requête n’est pas valide pour ce type d’instance.
