### Allgemeine Texte nach HTTP-Status

# Success
# .long = The request was completed.
# .help = Request completed
http_200 = Erfolgreich
    .long = Die Anfrage wurde abgeschlossen.
    .help = Anfrage abgeschlossen

# Created
# .long = The resource was created.
# .help = Resource created
http_201 = Erstellt
    .long = Die Ressource wurde erstellt.
    .help = Ressource erstellt

# No Content
# .long = The request was completed. There is nothing to show.
# .help = Success, no response body
http_204 = Kein Inhalt
    .long = Die Anfrage wurde abgeschlossen. Es gibt nichts anzuzeigen.
    .help = Erfolgreich, Antwort ohne Inhalt

# Bad Request
# .long = The request could not be understood. Please check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = Ungültige Anfrage
    .long = Die Anfrage war nicht verständlich. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.
    .help = Ungültige Eingabe, Prüfung der Eingabe fehlgeschlagen

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = Anmeldung erforderlich
    .long = Bitte melden Sie sich an und versuchen Sie es erneut.
    .help = Authentifizierung fehlt oder ist ungültig

# Payment Required
# .long = This needs a payment or a different plan.
http_402 = Zahlung erforderlich
    .long = Hierfür ist eine Zahlung oder ein anderer Tarif nötig.

# Forbidden
# .long = You do not have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = Zugriff nicht erlaubt
    .long = Sie haben hierfür keine Berechtigung.
    .help = Gültige Authentifizierung, falsche Berechtigungen

# Not Found
# .long = What you are looking for does not exist or is no longer there.
# .help = Resource doesn’t exist
http_404 = Nicht gefunden
    .long = Was Sie suchen, existiert nicht oder ist nicht mehr vorhanden.
    .help = Ressource existiert nicht

# Conflict
# .long = This does not fit the present state. Please reload and try again.
# .help = Duplicate resource
http_409 = Konflikt mit dem aktuellen Stand
    .long = Das passt nicht zum aktuellen Stand. Bitte laden Sie die Seite neu und versuchen Sie es erneut.
    .help = Ressource doppelt vorhanden

# Content Too Large
# .long = What you sent is too large. Please send less.
http_413 = Inhalt zu groß
    .long = Was Sie gesendet haben, ist zu groß. Bitte senden Sie weniger.

# Unsupported Media Type
# .long = What you sent has a format that is not supported.
http_415 = Format nicht unterstützt
    .long = Was Sie gesendet haben, hat ein Format, das nicht unterstützt wird.

# Unprocessable Content
# .long = Some of what you entered is not valid. Please check it and try again.
http_422 = Ungültige Eingaben
    .long = Ein Teil Ihrer Eingaben ist ungültig. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = Zu viele Anfragen
    .long = In kurzer Zeit gab es zu viele Anfragen. Bitte warten Sie einen Moment und versuchen Sie es erneut.
    .help = Anzahl der Anfragen begrenzt

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = Serverfehler
    .long = Auf dem Server ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.
    .help = Unerwarteter Fehler

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = Dienst nicht verfügbar
    .long = Der Dienst ist im Moment nicht verfügbar. Bitte versuchen Sie es später erneut.
    .help = Wartung oder Überlastung

# Gateway Timeout
# .long = The answer took too long. Please try again later.
http_504 = Zeitüberschreitung
    .long = Die Antwort hat zu lange gedauert. Bitte versuchen Sie es später erneut.

# Request not possible
# .long = The request could not be completed. Please check what you entered and try again.
http_4xx = Anfrage nicht möglich
    .long = Die Anfrage konnte nicht abgeschlossen werden. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.

# Service error
# .long = The service could not complete the request. Please try again later.
http_5xx = Fehler im Dienst
    .long = Der Dienst konnte die Anfrage nicht abschließen. Bitte versuchen Sie es später erneut.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = Etwas ist schiefgelaufen
    .long = Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.
