### Clerk, Frontend API : OAuth

external_account_not_found = Compte externe non valide
    .long = Le compte externe n’a pas été trouvé.

oauth_callback_invalid = Rappel OAuth non valide
    .long = La forme de la requête envoyée à « oauth_callback » n’est pas valide.

misconfigured_oauth_provider = Fournisseur OAuth mal configuré
    .long = Le fournisseur OAuth est mal configuré. Vérifiez que ses paramètres sont corrects.

oauth_non_authenticatable_provider = Fournisseur non pris en charge pour la connexion
    .long = OAuth avec { $provider } n’est pas pris en charge pour l’authentification. Contactez-nous si vous pensez que cette erreur ne devrait pas apparaître.

oauth_access_denied = Accès non accordé
    .long = Vous n’avez pas accordé l’accès à votre compte { $providerName }.

oauth_account_already_connected = Compte déjà associé
    .long = Un autre compte de ce fournisseur ({ $providerTitle }) est déjà associé.

oauth_config_missing = Clés OAuth manquantes
    .long = Les paramètres de l’application ne contiennent pas de clés OAuth pour { $provider }.

oauth_fetch_user_error-OAuthFetchUserError = Échec de la récupération des informations de l’utilisateur
    .long = Les informations de l’utilisateur n’ont pas pu être récupérées.

oauth_identification_claimed = Identifiant déjà associé à un autre utilisateur
    .long = L’adresse e-mail associée à ce compte OAuth appartient déjà à un autre utilisateur.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Configuration de la redirection non valide
    .long = La configuration de votre compte { $providerName } n’est pas valide. Vérifiez que cette adresse figure dans la liste des URL de rappel autorisées.

redirect_uri_mismatch-OAuthMalformedRedirectURI = URI de redirection mal formée
    .long = L’URI de redirection fournie est mal formée.

oauth_missing_access_token = Jeton d’accès OAuth manquant
    .long = Le jeton d’accès OAuth est manquant.

oauth_missing_refresh_token = Actualisation impossible du jeton d’accès OAuth
    .long = Le jeton d’accès actuel a expiré et ne peut pas être actualisé, car le serveur d’autorisation ne nous a pas fourni de jeton d’actualisation.

oauth_provider_not_enabled = Fournisseur OAuth non activé
    .long = L’authentification unique avec le fournisseur OAuth { $providerTitle } n’est pas activée dans les paramètres de l’instance.

oauth_shared_credentials_not_supported = Authentification partagée non prise en charge
    .long = Les informations d’authentification partagées ne sont plus prises en charge pour ce fournisseur. Modifiez la configuration dans le tableau de bord Clerk.

oauth_token_exchange_error = Échec de l’échange de jetons
    .long = Une erreur s’est produite lors de l’échange de jetons.

oauth_unsupported_provider = Fournisseur non pris en charge
    .long = OAuth avec { $provider } n’est pas pris en charge. Contactez-nous si vous pensez que cette erreur ne devrait pas apparaître.
