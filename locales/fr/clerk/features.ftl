### Clerk, Frontend API : fonctionnalités

feature_not_enabled = Fonctionnalité non activée
    .long = Cette fonctionnalité n’est pas activée pour cette instance.

feature_requires_dynamic_oauth_client_registration = Enregistrement dynamique des clients non activé
    .long = L’enregistrement dynamique des clients n’est pas activé pour cette instance. Activez-le dans les paramètres de l’instance pour utiliser cette fonctionnalité.

feature_requires_email_address_enabled = Attribut « adresse e-mail » non activé
    .long = Cette fonctionnalité nécessite que l’attribut « adresse e-mail » soit activé. Activez-le dans les paramètres de votre instance pour continuer.

feature_requires_end_session_enabled = Fonctionnalité de fin de session non activée
    .long = La fonctionnalité de fin de session n’est pas activée pour cette instance. Contactez l’assistance pour la faire activer.

feature_requires_oauth2_consent_screen_enabled = Écran de consentement non activé pour le client OAuth
    .long = L’écran de consentement n’est pas activé pour ce client OAuth. Activez-le dans les paramètres du client OAuth pour utiliser cette fonctionnalité.

feature_requires_oidc_provider = Fournisseur non compatible avec OIDC
    .long = Vous utilisez l’ancien fournisseur OAuth 2.0. Migrez vers le nouveau fournisseur compatible avec OIDC pour utiliser cette fonctionnalité.
