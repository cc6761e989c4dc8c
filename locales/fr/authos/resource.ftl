### AuthOS : erreurs de ressources

NOT_FOUND-Resource = Ressource introuvable
    .long = La ressource n’a pas été trouvée. Elle n’existe peut-être pas, ou vous n’y avez peut-être pas accès.
    .resolution = Vérifier l’ID et les autorisations

ALREADY_EXISTS = Ressource déjà existante
    .long = Une ressource avec cet identifiant existe déjà.
    .resolution = Utiliser un autre identifiant

SERVICE_LIMIT_EXCEEDED = Nombre maximal de services atteint
    .long = Vous avez atteint le nombre maximal de services prévu par votre forfait.
    .resolution = Passer à un forfait supérieur ou supprimer des services

TEAM_LIMIT_EXCEEDED = Nombre maximal de membres atteint
    .long = Vous avez atteint le nombre maximal de membres d’équipe prévu par votre forfait.
    .resolution = Passer à un forfait supérieur ou retirer des membres

USER_ALREADY_EXISTS = Adresse e-mail déjà associée à un utilisateur
    .long = Un utilisateur avec cette adresse e-mail existe déjà.
    .resolution = Utiliser une autre adresse e-mail ou se connecter

INVITATION_EXPIRED = Lien d’invitation expiré
    .long = Ce lien d’invitation a expiré et ne peut plus être utilisé.
    .resolution = Demander une nouvelle invitation

INVITATION_ALREADY_ACCEPTED = Invitation déjà utilisée
    .long = Cette invitation a déjà été utilisée.
    .resolution = Aucune action nécessaire
