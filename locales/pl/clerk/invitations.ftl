### Clerk, Frontend API: zaproszenia

# account exists
# .long = An account already exists for this invitation. Sign in instead.
invitation_account_exists = Konto już istnieje
    .long = Dla tego zaproszenia istnieje już konto. Zaloguj się.

# Invitation is already accepted, try signing in instead.
# .long = Invitation is already accepted, try signing in instead.
invitation_already_accepted = Zaproszenie już przyjęte
    .long = Zaproszenie zostało już przyjęte. Spróbuj się zalogować.

# identification not found
# .long = This invitation refers to a non-existing identification.
invitation_account_not_exists = Nie znaleziono identyfikatora z zaproszenia
    .long = To zaproszenie dotyczy identyfikatora logowania (np. adresu e-mail), który nie istnieje.

# not found
# .long = No invitation was found with id { $invitationID }.
resource_not_found-InvitationNotFound = Nie znaleziono zaproszenia
    .long = Nie znaleziono zaproszenia o identyfikatorze { $invitationID }.

# The invitation was revoked.
# .long = The invitation was revoked.
revoked_invitation = Zaproszenie wycofane
    .long = To zaproszenie zostało wycofane.
