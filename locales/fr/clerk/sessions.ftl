### Clerk, Frontend API : sessions

deprovisioned = Accès au compte retiré
    .long = L’accès à votre compte a été retiré.

invalid_action_for_session = Action non valide pour la session de l’utilisateur
    .long = Cette action ne peut pas être effectuée pour la session « { $sessionID } » (action : { $action }).

invalid_action_for_session_reverification = Action non valide pour la confirmation d’identité
    .long = Cette action n’a pas pu être effectuée, car la session n’est pas prête pour l’étape requise (action : { $action } ; étape : { $resolution }).

resource_not_found-SessionNotFound = Session introuvable
    .long = Aucune session n’a été trouvée avec l’ID « { $sessionID } ».

session_reverification_missing = Vérification de la session non lancée
    .long = Lancez d’abord une nouvelle vérification de la session.

session_reverification_required = Confirmation d’identité requise
    .long = Pour effectuer cette opération, vous devez confirmer de nouveau votre identité.

action_for_session_not_authorized = Action non autorisée pour la session
    .long = Vous n’avez pas l’autorisation d’effectuer l’action demandée pour la session « { $sessionID } ».
