### Clerk, Frontend API : SSO d’entreprise

enterprise_connection_invalid_type = Type de connexion d’entreprise non valide
    .long = Ce type de connexion d’entreprise n’est pas pris en charge.

enterprise_sso_account_already_connected = Compte déjà associé
    .long = Un compte d’entreprise est déjà associé à l’adresse e-mail de cette connexion : { $email }

enterprise_sso_additional_identifications_disabled = Ajout d’identifiants désactivé par votre compte d’entreprise
    .long = Vous ne pouvez pas ajouter d’identifiants, car votre compte d’entreprise ne l’autorise pas.

enterprise_sso_email_address_domain_mismatch = Domaine différent de celui de la connexion d’entreprise
    .long = L’adresse e-mail renvoyée par le fournisseur ({ $received }) ne correspond pas au domaine de la connexion d’entreprise ({ $expected }) qui a lancé l’authentification.

enterprise_sso_hosted_domain_mismatch = Domaine hébergé différent de celui de la connexion
    .long = Le domaine de la connexion d’entreprise ne correspond pas au domaine hébergé que le fournisseur OAuth indique pour l’utilisateur.

enterprise_sso_sign_up_connection_missing = Aucune connexion d’entreprise pour cette inscription
    .long = Aucune connexion d’entreprise ne correspond à l’inscription en cours. Vérifiez le domaine de l’adresse e-mail indiquée.

enterprise_sso_user_attribute_missing = Connexion d’entreprise : attribut utilisateur manquant
    .long = Aucun attribut « { $attrName } » n’est associé à ce compte. Contactez l’administrateur du fournisseur d’identité (IdP) pour résoudre le problème.
