### AuthOS: Fehler bei SCIM

# SCIM token invalid/expired
# .long = The SCIM token is invalid or has expired.
# .resolution = Create new SCIM token
INVALID_SCIM_TOKEN = SCIM-Token ungültig oder abgelaufen
    .long = Das SCIM-Token ist ungültig oder abgelaufen.
    .resolution = Neues SCIM-Token erstellen

# User already exists
# .long = This user already exists.
# .resolution = Update existing user
SCIM_USER_EXISTS = Benutzer bereits vorhanden
    .long = Dieser Benutzer existiert bereits.
    .resolution = Vorhandenen Benutzer aktualisieren

# SCIM user not found
# .long = The SCIM user couldn’t be found.
# .resolution = Check user ID
SCIM_USER_NOT_FOUND = SCIM-Benutzer nicht gefunden
    .long = Der angegebene SCIM-Benutzer wurde nicht gefunden.
    .resolution = Benutzer-ID prüfen

# Invalid filter syntax
# .long = The filter’s syntax is invalid.
# .resolution = Fix filter expression
SCIM_FILTER_INVALID = Ungültige Filtersyntax
    .long = Die Syntax des Filters ist ungültig.
    .resolution = Filterausdruck korrigieren
