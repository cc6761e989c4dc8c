### Clerk, Frontend API: Intern

# Bad request
# .long = Bad request
bad_request-BadRequest = Ungültige Anfrage
    .long = Die Anfrage ist ungültig.

# Invalid request
# .long = { $message }
bad_request-BadRequestWithMessage = Ungültige Anfrage
    .long = { $message }

# resource busy
# .long = This resource is currently being modified by another request. Please try again.
resource_locked = Ressource gerade in Bearbeitung
    .long = Diese Ressource wird gerade durch eine andere Anfrage geändert. Bitte versuchen Sie es erneut.

# Oops, an unexpected error occurred
# .long = There was an internal error on our servers. We've been notified and are working on fixing it.
internal_clerk_error = Ein unerwarteter Fehler ist aufgetreten
    .long = Auf unseren Servern ist ein interner Fehler aufgetreten. Wir wurden benachrichtigt und arbeiten daran, ihn zu beheben.
