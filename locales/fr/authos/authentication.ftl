### AuthOS : erreurs d’authentification

UNAUTHORIZED-Authentication = Informations d’authentification absentes ou non valides
    .long = Les informations d’authentification sont absentes ou non valides. Connectez-vous et réessayez.
    .resolution = Fournir un JWT ou une clé d’API valide

TOKEN_EXPIRED = JWT expiré
    .long = Le jeton d’accès a expiré et n’est plus accepté.
    .resolution = Renouveler le jeton avec /api/auth/refresh
    .help =
        - Renouveler automatiquement le jeton en cas de réponse 401
        - Vérifier que le jeton d’actualisation est stocké de façon sécurisée
        - Vérifier que les horloges des systèmes sont synchronisées

JWT_ERROR = Signature ou format du JWT non valide
    .long = Le jeton d’accès a été refusé, car sa signature ou son format n’est pas valide.
    .resolution = Obtenir un nouveau jeton

INVALID_CREDENTIALS = Adresse e-mail ou mot de passe incorrect
    .long = L’adresse e-mail ou le mot de passe est incorrect. Vérifiez-les et réessayez.
    .resolution = Vérifier les informations de connexion

EMAIL_NOT_VERIFIED = Adresse e-mail du compte non vérifiée
    .long = L’adresse e-mail de ce compte n’a pas encore été vérifiée. Ouvrez le lien reçu dans l’e-mail de vérification.
    .resolution = Chercher le lien de vérification dans la messagerie

ACCOUNT_LOCKED = Trop de tentatives infructueuses
    .long = Ce compte est verrouillé à la suite d’un trop grand nombre de tentatives infructueuses. Patientez un moment ou contactez l’assistance.
    .resolution = Patienter ou contacter l’assistance
