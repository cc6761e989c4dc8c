### Clerk, Frontend API : authentification

IdentificationExists = Identifiant déjà enregistré
    .long =
        { GENDER($identifier) ->
            [masculine] Ce { $identifier } est déjà enregistré.
            [masculine-vowel] Cet { $identifier } est déjà enregistré.
            [feminine] Cette { $identifier } est déjà enregistrée.
            [masculine-plural] Ces { $identifier } sont déjà enregistrés.
            [feminine-plural] Ces { $identifier } sont déjà enregistrées.
           *[other] La valeur du champ « { $identifier } » est déjà enregistrée.
        }

not_allowed_access-IdentifierContainsSubaddresses = Sous-adresse e-mail non autorisée
    .long = L’adresse e-mail ne doit pas contenir les caractères « + », « = » ou « # ».

not_allowed_access-IdentifierFromBlockedCountryCode = Indicatif de pays non autorisé
    .long = Les inscriptions par numéro de téléphone ne sont pas autorisées pour cet indicatif de pays. Utilisez une autre méthode.

not_allowed_access-IdentifierNotAllowedAccess = Accès non autorisé
    .long =
        { LIST($who) } { COUNT($who) ->
            [one] n’a pas
           *[other] n’ont pas
        } l’autorisation d’accéder à cette application.

authentication_invalid = Authentification non valide
    .long = La requête n’a pas pu être authentifiée. Elle doit comporter une session active.

authorization_invalid = Requête non autorisée
    .long = Vous n’avez pas l’autorisation d’effectuer cette requête.

authorization_header_format_invalid = Format de l’en-tête « Authorization » non valide
    .long = Le format de l’en-tête « Authorization » n’est pas valide. Il doit être « Bearer <YOUR_API_KEY> ».

csrf_token_invalid = Jeton CSRF absent ou non valide
    .long = Pour prévenir les attaques CSRF, cette requête doit contenir un jeton CSRF valide.

invalid_handshake = Handshake non valide
    .long = La requête de handshake n’est pas valide : { $reason }

host_invalid = Hôte non valide
    .long = Cette requête n’a pu être attribuée à aucune instance exécutée sur Clerk. Vérifiez que votre clé publiable Clerk (Publishable Key) est correcte.

origin_invalid = En-tête HTTP « Origin » non valide
    .long = L’en-tête HTTP « Origin » de la requête doit être identique à l’URL d’où provient la requête ou en être un sous-domaine.

request_invalid_for_environment = Requête non valide pour cet environnement
    .long = Cette requête n’est valide que pour les instances de type { LIST($envTypes, type: "or") }.

user_settings_invalid = Configuration de l’authentification non valide
    .long = Les paramètres d’authentification ne sont pas valides.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = En-têtes de la requête non valides
    .long = Votre Frontend API Clerk est accessible depuis les navigateurs et les applications natives. Pour prévenir les attaques web courantes, les requêtes des applications natives doivent comporter l’en-tête HTTP « Authorization ». Vérifiez qu’il contient un JWT client Clerk valide, ou laissez-le vide dans votre première requête à la Frontend API, qui renverra votre JWT client Clerk.

request_header_missing-MissingRequestHeadersForStandardBrowsers = En-têtes de la requête non valides
    .long = Votre Frontend API Clerk est accessible depuis les navigateurs et les applications natives. Pour prévenir les attaques web courantes, les requêtes des navigateurs doivent comporter l’en-tête HTTP « Origin ». Si cette erreur s’affiche, vous avez probablement ouvert la Frontend API Clerk directement depuis la barre d’adresse, ou une extension de navigateur intercepte les requêtes et supprime l’en-tête HTTP « Origin ». Pour en savoir plus, consultez https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Plusieurs valeurs dans l’en-tête « Authorization »
    .long = Il est interdit de définir plusieurs valeurs dans l’en-tête « Authorization ».

multiple_origin_header_values_forbidden = Plusieurs valeurs dans l’en-tête « Origin »
    .long = Il est interdit de définir plusieurs valeurs dans l’en-tête « Origin ».

native_api_disabled = API native désactivée
    .long = L’API native est désactivée pour cette instance. Activez-la dans le tableau de bord Clerk.

origin_authorization_headers_conflict = En-têtes « Origin » et « Authorization » incompatibles
    .long = Pour des raisons de sécurité, seul l’un des en-têtes « Origin » et « Authorization » doit être fourni, jamais les deux. Dans un navigateur, l’en-tête « Origin » est défini automatiquement. Dans une application native (par exemple une application mobile), définissez l’en-tête « Authorization ».

unsupported_country_code-RateLimitedCountry = Envoi de SMS limité pour cet indicatif de pays
    .long = L’envoi de SMS vers ce pays ({ $countryName }) est temporairement désactivé. Réessayez plus tard.

signed_out = Session fermée
    .long = Votre compte est déconnecté.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Adresse e-mail déjà utilisée
    .long = Cette adresse e-mail est déjà utilisée. Vous ne pouvez pas créer plusieurs comptes avec la même adresse e-mail.

subdomain_not_allowed = Sous-domaine non autorisé
    .long = Le sous-domaine d’origine de la requête ne figure pas dans la liste des sous-domaines autorisés. Ajoutez-le à cette liste dans le tableau de bord.

unsupported_country_code-UnsupportedCountry = Indicatif de pays non pris en charge
    .long =
        Les numéros de téléphone de ce pays ({ $countryName }) ne sont actuellement pas pris en charge. Pour en savoir plus, contactez { KEY($support) ->
            [none] l’assistance
           *[other] l’assistance ({ $support })
        }.

url_based_session_syncing_disabled = Synchronisation des sessions par URL désactivée
    .long = Cette instance de développement fonctionne avec d’anciens cookies tiers. Cette fonctionnalité est obsolète. Si vous avez besoin d’aide, contactez l’assistance.
