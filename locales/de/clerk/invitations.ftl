### Clerk, Frontend API: Einladungen

# account exists
# .long = An account already exists for this invitation. Sign in instead.
invitation_account_exists = Konto bereits vorhanden
    .long = Für diese Einladung gibt es bereits ein Konto. Bitte melden Sie sich stattdessen an.

# Invitation is already accepted, try signing in instead.
# .long = Invitation is already accepted, try signing in instead.
invitation_already_accepted = Einladung bereits angenommen
    .long = Die Einladung wurde bereits angenommen. Bitte melden Sie sich stattdessen an.

# identification not found
# .long = This invitation refers to a non-existing identification.
invitation_account_not_exists = E-Mail-Adresse oder Telefonnummer nicht gefunden
    .long = Diese Einladung verweist auf eine E-Mail-Adresse oder Telefonnummer, die nicht hinterlegt ist.

# not found
# .long = No invitation was found with id { $invitationID }.
resource_not_found-InvitationNotFound = Einladung nicht gefunden
    .long = Es wurde keine Einladung mit der ID { $invitationID } gefunden.

# The invitation was revoked.
# .long = The invitation was revoked.
revoked_invitation = Einladung widerrufen
    .long = Die Einladung wurde widerrufen.
