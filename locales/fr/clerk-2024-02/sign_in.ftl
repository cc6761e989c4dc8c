### Clerk, édition de février 2024 : connexion

session_exists = Session déjà ouverte
    .long = Le mode session unique est activé. Vous ne pouvez vous connecter qu’à un seul compte à la fois.

identifier_already_signed_in = Compte déjà connecté
    .long = Une session est déjà ouverte avec ce compte.

account_transfer_invalid = Transfert de compte non valide
    .long = Il n’y a aucun compte à transférer.

client_state_invalid = Action non valide
    .long =
        L’action demandée n’a pas pu être terminée pour cette application cliente ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Méthode de vérification non valide
    .long = La méthode de vérification n’est pas valide pour ce compte.

identification_claimed = Identifiant associé à un autre utilisateur
    .long = Au moins un identifiant de cette inscription a entre-temps été associé à un autre utilisateur. Inscrivez-vous de nouveau.

resource_forbidden-MutationOnOlderSignInNotAllowed = Reprise impossible d’une ancienne tentative de connexion
    .long = Cette tentative de connexion n’est plus celle en cours et ne peut pas être reprise. Recommencez depuis le début.

resource_not_found = Tentative de connexion introuvable
    .long = Aucune tentative de connexion n’a été trouvée avec l’ID « { $signInID } ».

resource_forbidden-IdentificationBelongsToDifferentUser = Identifiant d’un autre utilisateur
    .long = L’identifiant indiqué appartient à un autre utilisateur.

no_second_factors = Aucun second facteur
    .long = Aucun second facteur n’a été trouvé pour la méthode « { $strategy } ».

sign_in_no_identification_for_user = Aucun identifiant pour l’utilisateur
    .long = Le jeton fourni n’est associé à aucun identifiant de l’utilisateur qui l’a créé.

sign_in_identification_or_user_deleted = Identifiant ou utilisateur supprimé
    .long = L’utilisateur ou l’identifiant sélectionné a été supprimé. Recommencez depuis le début.
