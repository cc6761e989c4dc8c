### AuthOS : erreurs SAML

SAML_NOT_CONFIGURED = SAML non configuré
    .long = L’authentification unique SAML n’est pas configurée.
    .resolution = Configurer les paramètres SAML

INVALID_SAML_RESPONSE = Réponse SAML non valide
    .long = La réponse SAML du fournisseur d’identité n’est pas valide.
    .resolution = Vérifier la configuration de l’IdP

SAML_SIGNATURE_INVALID = Échec de la vérification de la signature SAML
    .long = La signature de la réponse SAML n’a pas pu être vérifiée.
    .resolution = Vérifier les certificats

SAML_EXPIRED = Assertion SAML expirée
    .long = L’assertion SAML a expiré et ne peut plus être utilisée.
    .resolution = Recommencer l’authentification
