### AuthOS : erreurs SCIM

INVALID_SCIM_TOKEN = Jeton SCIM non valide ou expiré
    .long = Le jeton SCIM n’est pas valide ou a expiré.
    .resolution = Créer un nouveau jeton SCIM

SCIM_USER_EXISTS = Utilisateur déjà existant
    .long = Cet utilisateur existe déjà.
    .resolution = Mettre à jour l’utilisateur existant

SCIM_USER_NOT_FOUND = Utilisateur SCIM introuvable
    .long = L’utilisateur SCIM n’a pas été trouvé.
    .resolution = Vérifier l’ID de l’utilisateur

SCIM_FILTER_INVALID = Syntaxe du filtre non valide
    .long = La syntaxe du filtre n’est pas valide.
    .resolution = Corriger l’expression du filtre
