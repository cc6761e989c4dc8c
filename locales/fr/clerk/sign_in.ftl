### Clerk, Frontend API : connexion

account_lockout_warning = Compte bientôt verrouillé
    .long =
        { $remainingAttempts ->
            [0] Il ne vous reste aucune tentative. Votre compte va être verrouillé.
            [one] Il vous reste { $remainingAttempts } tentative avant le verrouillage de votre compte.
            [many] Il vous reste { $remainingAttempts } de tentatives avant le verrouillage de votre compte.
           *[other] Il vous reste { $remainingAttempts } tentatives avant le verrouillage de votre compte.
        }

account_transfer_invalid = Transfert de compte non valide
    .long = Il n’y a aucun compte à transférer.

identifier_already_signed_in = Compte déjà connecté
    .long = Vous avez déjà une session ouverte avec ce compte.

resource_forbidden-IdentificationBelongsToDifferentUser = Identifiant d’un autre utilisateur
    .long = L’identifiant indiqué appartient à un autre utilisateur.

identification_claimed = Identifiant associé à un autre utilisateur
    .long = Au moins un identifiant de cette inscription a entre-temps été associé à un autre utilisateur. Inscrivez-vous de nouveau.

client_state_invalid = Action non valide
    .long =
        L’action demandée n’a pas pu être terminée pour cette application cliente ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Méthode de vérification non valide
    .long = La méthode de vérification n’est pas valide pour ce compte.

resource_forbidden-MutationOnOlderSignInNotAllowed = Reprise impossible d’une ancienne tentative de connexion
    .long = Une ancienne tentative de connexion ne peut pas être reprise.

no_second_factors = Aucun second facteur
    .long = Aucun second facteur n’a été trouvé pour la méthode « { $strategy } ».

sign_in_email_link_not_same_client = Connexion impossible avec le lien reçu par e-mail
    .long = La connexion avec le lien reçu par e-mail ne peut pas être terminée, car elle a été commencée dans un autre navigateur ou une autre application.

sign_in_identification_or_user_deleted = Identifiant ou utilisateur supprimé
    .long = L’utilisateur ou l’identifiant sélectionné a été supprimé. Recommencez depuis le début.

sign_in_no_identification_for_user = Aucun identifiant pour l’utilisateur
    .long = Le jeton fourni n’est associé à aucun identifiant de l’utilisateur qui l’a créé.

resource_not_found-SignInNotFound = Tentative de connexion introuvable
    .long = Aucune tentative de connexion n’a été trouvée avec l’ID « { $signInID } ».

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Identifiant non pris en charge par « sign_up_if_missing »
    .long = L’identifiant « { $identifier } » ne peut pas être utilisé avec « sign_up_if_missing », car une vérification est requise.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = « sign_up_if_missing » non autorisé
    .long = L’option « sign_up_if_missing » ne peut pas être utilisée : { $reason }

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Méthode incompatible avec « sign_up_if_missing »
    .long = Avec « sign_up_if_missing », vous devez utiliser une méthode qui correspond au type de l’identifiant de départ ({ $identificationType }), mais « { $strategy } » a été fourni.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Méthode non prise en charge par « sign_up_if_missing »
    .long = La méthode « { $strategy } » ne peut pas être utilisée avec l’option « sign_up_if_missing », car elle ne permet pas d’inscrire un nouvel utilisateur.

sign_up_if_missing_transfer = Utilisateur introuvable, transfert vers l’inscription
    .long = La connexion a échoué, car aucun utilisateur correspondant n’a été trouvé. Effectuez un transfert vers l’inscription.

session_exists = Session déjà ouverte
    .long = Votre compte est déjà connecté.
