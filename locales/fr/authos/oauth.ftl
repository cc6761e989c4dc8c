### AuthOS : erreurs OAuth

OAUTH_ERROR = Erreur du fournisseur OAuth
    .long = Le fournisseur OAuth a renvoyé une erreur.
    .resolution = Vérifier l’état du fournisseur

OAUTH_STATE_MISMATCH = État CSRF non concordant
    .long = Cette connexion ne correspond pas à celle qui a été commencée. Elle a été interrompue pour vous protéger contre les requêtes falsifiées. Recommencez depuis le début.
    .resolution = Recommencer le flux OAuth

OAUTH_CODE_EXPIRED = Code d’autorisation expiré
    .long = Le code d’autorisation a expiré et ne peut plus être utilisé.
    .resolution = Recommencer le flux OAuth

PROVIDER_NOT_CONFIGURED = Fournisseur OAuth non configuré
    .long = Ce fournisseur OAuth n’est pas configuré.
    .resolution = Configurer les informations d’authentification du fournisseur
