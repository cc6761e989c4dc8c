### AuthOS : erreurs de la connexion sur un appareil

DEVICE_CODE_EXPIRED = Code de l’appareil expiré
    .long = Le code de cet appareil a expiré.
    .resolution = Recommencer la connexion sur l’appareil

DEVICE_CODE_PENDING = Connexion pas encore approuvée par l’utilisateur
    .long = La connexion sur cet appareil n’a pas encore été approuvée.
    .resolution = Continuer à interroger le serveur

INVALID_DEVICE_CODE = Code de l’appareil introuvable
    .long = Le code de cet appareil n’a pas été trouvé.
    .resolution = Recommencer la connexion sur l’appareil

INVALID_GRANT_TYPE = Valeur de « grant_type » incorrecte
    .long = La valeur de « grant_type » dans la requête est incorrecte.
    .resolution = Utiliser le type d’autorisation approprié
