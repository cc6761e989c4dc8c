### Clerk, Frontend API : codes de secours

backup_codes_not_available = Codes de secours non disponibles
    .long = Pour utiliser des codes de secours, vous devez activer une autre méthode d’authentification multifacteur.
