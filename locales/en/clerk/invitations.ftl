### Clerk, Frontend API: Invitations

invitation_account_exists = account exists
    .long = An account already exists for this invitation. Sign in instead.

invitation_already_accepted = Invitation is already accepted, try signing in instead.
    .long = Invitation is already accepted, try signing in instead.

invitation_account_not_exists = identification not found
    .long = This invitation refers to a non-existing identification.

resource_not_found-InvitationNotFound = not found
    .long = No invitation was found with id { $invitationID }.

revoked_invitation = The invitation was revoked.
    .long = The invitation was revoked.
