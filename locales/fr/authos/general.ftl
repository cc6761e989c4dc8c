### AuthOS : erreurs générales

BAD_REQUEST = Paramètres de la requête non valides ou JSON mal formé
    .long = La requête n’a pas pu être comprise. L’un de ses paramètres n’est pas valide ou son JSON est mal formé.

UNAUTHORIZED-General = Authentification absente ou non valide
    .long = Vos informations d’authentification sont absentes ou non valides. Connectez-vous et réessayez.

FORBIDDEN-General = Connexion valide, mais autorisations insuffisantes
    .long = Votre compte est connecté, mais il n’a pas l’autorisation d’effectuer cette action.
    .help =
        - Vérifier que l’utilisateur a le rôle requis (owner/admin/member)
        - Vérifier que l’accès concerne la bonne organisation
        - S’assurer que le jeton contient les revendications (claims) requises

NOT_FOUND-General = Ressource demandée inexistante
    .long = La ressource que vous avez demandée n’existe pas.

CONFLICT = Ressource déjà existante ou conflit d’état
    .long = La ressource existe déjà ou quelqu’un d’autre l’a modifiée entre-temps.

RATE_LIMIT_EXCEEDED = Trop de requêtes
    .long = Trop de requêtes ont été envoyées en peu de temps. Patientez un instant et réessayez.
    .help =
        - Espacer les nouvelles tentatives de façon exponentielle
        - Lire le délai d’attente dans l’en-tête « Retry-After »
        - Consulter les règles de limitation des requêtes dans la documentation

INTERNAL_SERVER_ERROR = Erreur inattendue du serveur
    .long = Un problème est survenu sur le serveur. Réessayez plus tard.
