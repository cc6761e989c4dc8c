### Clerk, Frontend API: Benutzereinstellungen

# forbidden
# .long = Resource forbidden
resource_forbidden-ResourceForbidden = Zugriff nicht erlaubt
    .long = Der Zugriff auf diese Ressource ist nicht erlaubt.

# not found
# .long = Resource not found
resource_not_found-ResourceNotFound = Ressource nicht gefunden
    .long = Die angegebene Ressource wurde nicht gefunden.
