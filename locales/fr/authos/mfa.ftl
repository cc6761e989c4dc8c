### AuthOS : erreurs de l’authentification multifacteur

MFA_REQUIRED = Authentification multifacteur requise
    .long = Pour continuer, confirmez votre identité avec un second facteur.
    .resolution = Terminer l’authentification multifacteur

INVALID_MFA_CODE = Code TOTP ou code de secours incorrect
    .long = Le code est incorrect. Saisissez le code actuel de votre application d’authentification ou l’un de vos codes de secours.
    .resolution = Saisir le bon code

MFA_NOT_ENABLED = Authentification multifacteur non configurée
    .long = L’authentification multifacteur n’est pas configurée pour ce compte utilisateur.
    .resolution = Configurer d’abord l’authentification multifacteur

MFA_ALREADY_ENABLED = Authentification multifacteur déjà activée
    .long = L’authentification multifacteur est déjà configurée pour ce compte utilisateur.
    .resolution = Aucune action nécessaire

NO_BACKUP_CODES = Aucun code de secours disponible
    .long = Ce compte utilisateur n’a plus de codes de secours.
    .resolution = Générer de nouveaux codes de secours
