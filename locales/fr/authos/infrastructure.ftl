### AuthOS : erreurs d’infrastructure

DATABASE_ERROR = Échec d’une opération dans la base de données
    .long = La requête a échoué en raison d’une erreur de la base de données.
    .resolution = Réessayer ; contacter l’assistance si le problème persiste

STRIPE_ERROR = Erreur du système de facturation
    .long = Le système de facturation a signalé une erreur.
    .resolution = Vérifier l’état de Stripe

EMAIL_SEND_FAILED = Échec de l’envoi de l’e-mail
    .long = L’e-mail n’a pas pu être remis.
    .resolution = Vérifier la configuration SMTP

ENCRYPTION_ERROR = Échec du chiffrement ou du déchiffrement
    .long = Les données n’ont pas pu être chiffrées ou déchiffrées.
    .resolution = Contacter l’assistance
