### AuthOS: Allgemeine Fehler

# Invalid request parameters or malformed JSON
# .long = The request couldn’t be understood. One of its parameters is invalid, or its JSON is malformed.
BAD_REQUEST = Ungültige Anfrageparameter oder fehlerhaftes JSON
    .long = Die Anfrage konnte nicht verarbeitet werden. Ein Parameter ist ungültig oder das JSON ist fehlerhaft.

# Missing or invalid authentication
# .long = Your credentials are missing or invalid. Sign in and try again.
UNAUTHORIZED-General = Fehlende oder ungültige Anmeldung
    .long = Ihre Zugangsdaten fehlen oder sind ungültig. Bitte melden Sie sich an und versuchen Sie es erneut.

# Valid credentials but insufficient permissions
# .long = You’re signed in, but your account doesn’t have permission to do this.
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-General = Gültige Zugangsdaten, aber fehlende Berechtigungen
    .long = Sie sind angemeldet, aber Ihr Konto hat hierfür keine Berechtigung.
    .help =
        - Prüfen, ob der Benutzer die erforderliche Rolle hat (owner/admin/member)
        - Prüfen, ob auf die richtige Organisation zugegriffen wird
        - Sicherstellen, dass das Token die erforderlichen Claims enthält

# Requested resource does not exist
# .long = The resource you requested doesn’t exist.
NOT_FOUND-General = Ressource nicht vorhanden
    .long = Die angeforderte Ressource existiert nicht.

# Resource already exists or state conflict
# .long = The resource already exists, or someone else has changed it in the meantime.
CONFLICT = Ressource bereits vorhanden oder Zustandskonflikt
    .long = Die Ressource existiert bereits oder wurde inzwischen von jemand anderem geändert.

# Too many requests
# .long = Too many requests were sent in a short time. Please wait a moment and try again.
# .help =
#     - Implement exponential backoff
#     - Check Retry-After header for wait time
#     - Review rate limit policies in documentation
RATE_LIMIT_EXCEEDED = Zu viele Anfragen
    .long = In kurzer Zeit wurden zu viele Anfragen gesendet. Bitte warten Sie einen Moment und versuchen Sie es erneut.
    .help =
        - Exponentiell wachsende Wartezeiten zwischen den Versuchen einbauen
        - Wartezeit dem Header „Retry-After“ entnehmen
        - Regeln zur Begrenzung der Anfragen in der Dokumentation nachlesen

# Unexpected server error
# .long = Something went wrong on the server. Please try again later.
INTERNAL_SERVER_ERROR = Unerwarteter Serverfehler
    .long = Auf dem Server ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.
