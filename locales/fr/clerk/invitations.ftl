### Clerk, Frontend API : invitations

invitation_account_exists = Compte déjà existant
    .long = Un compte existe déjà pour cette invitation. Connectez-vous avec ce compte.

invitation_already_accepted = Invitation déjà acceptée
    .long = L’invitation a déjà été acceptée. Essayez de vous connecter.

invitation_account_not_exists = Identifiant de l’invitation introuvable
    .long = Cette invitation fait référence à un identifiant qui n’existe pas.

resource_not_found-InvitationNotFound = Invitation introuvable
    .long = Aucune invitation n’a été trouvée avec l’ID « { $invitationID } ».

revoked_invitation = Invitation révoquée
    .long = L’invitation a été révoquée.
