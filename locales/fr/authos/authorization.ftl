### AuthOS : erreurs d’autorisation

FORBIDDEN-Authorization = Autorisations insuffisantes
    .long = Votre rôle ne comporte pas les autorisations nécessaires à cette action.
    .resolution = Utiliser un compte doté du rôle approprié
    .help =
        - Vérifier que l’utilisateur a le rôle requis (owner/admin/member)
        - Vérifier que l’accès concerne la bonne organisation
        - S’assurer que le jeton contient les revendications (claims) requises

ORGANIZATION_NOT_ACTIVE = Organisation suspendue ou en attente
    .long = Cette organisation est suspendue ou encore en attente d’approbation. Elle ne peut donc pas être utilisée pour le moment.
    .resolution = Contacter l’administrateur de la plateforme
    .help =
        - Contacter l’administrateur de la plateforme
        - Vérifier l’état de l’organisation dans la console d’administration
        - L’organisation est peut-être en attente d’approbation

NOT_ORGANIZATION_MEMBER = Accès réservé aux membres de l’organisation
    .long = Vous n’êtes pas membre de cette organisation.
    .resolution = Demander à devenir membre

PLATFORM_OWNER_REQUIRED = Accès réservé aux propriétaires de la plateforme
    .long = Seul un propriétaire de la plateforme peut effectuer cette action.
    .resolution = Utiliser un compte de propriétaire de la plateforme
