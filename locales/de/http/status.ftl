### Allgemeine Texte nach HTTP-Status

# Success
# .long = The request was completed.
# .help = Request completed
http_200 = Erfolgreich
    .long = Die Anfrage wurde ausgeführt.
    .help = Anfrage ausgeführt

# Created
# .long = The resource was created.
# .help = Resource created
http_201 = Erstellt
    .long = Die Ressource wurde erstellt.
    .help = Ressource erstellt

# No Content
# .long = The request was completed. There’s nothing to show.
# .help = Success, no response body
http_204 = Kein Inhalt
    .long = Die Anfrage wurde ausgeführt. Es gibt nichts anzuzeigen.
    .help = Erfolgreich, Antwort ohne Inhalt

# Bad Request
# .long = The request couldn’t be understood. Check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = Ungültige Anfrage
    .long = Die Anfrage konnte nicht verarbeitet werden. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.
    .help = Ungültige Eingabe, Prüfung der Eingabe fehlgeschlagen

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = Anmeldung erforderlich
    .long = Bitte melden Sie sich an und versuchen Sie es erneut.
    .help = Authentifizierung fehlt oder ist ungültig

# Payment needed
# .long = You need to make a payment or change your plan to do this.
http_402 = Zahlung erforderlich
    .long = Hierfür ist eine Zahlung oder ein anderer Tarif nötig.

# Forbidden
# .long = You don’t have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = Zugriff nicht erlaubt
    .long = Sie haben hierfür keine Berechtigung.
    .help = Authentifizierung gültig, Berechtigungen falsch

# Not Found
# .long = The page or item you’re looking for doesn’t exist or is no longer available.
# .help = Resource doesn’t exist
http_404 = Nicht gefunden
    .long = Die Seite oder das Element, das Sie suchen, existiert nicht oder ist nicht mehr verfügbar.
    .help = Ressource existiert nicht

# Action not available
# .long = This action isn’t supported at this address.
http_405 = Aktion nicht möglich
    .long = Diese Aktion ist unter dieser Adresse nicht möglich.

# No suitable format
# .long = The content isn’t available in any format that your app accepts.
http_406 = Kein passendes Format
    .long = Der Inhalt ist in keinem Format verfügbar, das Ihre App akzeptiert.

# Proxy sign-in required
# .long = Sign in to your network’s proxy server and try again.
http_407 = Anmeldung am Proxyserver erforderlich
    .long = Bitte melden Sie sich am Proxyserver Ihres Netzwerks an und versuchen Sie es erneut.

# Request timed out
# .long = Your request took too long to arrive. Check your connection and try again.
http_408 = Zeitüberschreitung bei der Anfrage
    .long = Ihre Anfrage ist nicht rechtzeitig angekommen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.

# Conflict
# .long = Your request conflicts with the current data. Reload the page and try again.
# .help = Duplicate resource
http_409 = Konflikt mit dem aktuellen Stand
    .long = Ihre Anfrage passt nicht zu den aktuellen Daten. Bitte laden Sie die Seite neu und versuchen Sie es erneut.
    .help = Ressource doppelt vorhanden

# No longer available
# .long = The page or item you’re looking for has been removed.
http_410 = Seite oder Element nicht mehr verfügbar
    .long = Die Seite oder das Element, das Sie suchen, wurde entfernt.

# Content size missing
# .long = The request doesn’t state the size of its content.
http_411 = Größe des Inhalts fehlt
    .long = In der Anfrage fehlt die Angabe, wie groß ihr Inhalt ist.

# Conditions not met
# .long = The conditions for this action aren’t met. Reload the page and try again.
http_412 = Bedingungen nicht erfüllt
    .long = Die Bedingungen für diese Aktion sind nicht erfüllt. Bitte laden Sie die Seite neu und versuchen Sie es erneut.

# Too much data
# .long = The request contains more data than the server accepts. Send less and try again.
http_413 = Zu viele Daten
    .long = Die Anfrage enthält mehr Daten, als der Server annimmt. Bitte senden Sie weniger Daten und versuchen Sie es erneut.

# Address too long
# .long = The request’s address is too long. Shorten it and try again.
http_414 = Adresse zu lang
    .long = Die angeforderte Adresse ist zu lang. Bitte versuchen Sie es mit einer kürzeren Adresse erneut.

# Format not supported
# .long = The data or file is in a format that the server doesn’t support.
http_415 = Format nicht unterstützt
    .long = Die Daten oder die Datei haben ein Format, das der Server nicht unterstützt.

# Requested part not available
# .long = The requested part of the content doesn’t exist. Reload the page and try again.
http_416 = Angeforderter Teil nicht verfügbar
    .long = Den angeforderten Teil des Inhalts gibt es nicht. Bitte laden Sie die Seite neu und versuchen Sie es erneut.

# Requirement can’t be met
# .long = The server can’t meet one of the request’s requirements.
http_417 = Voraussetzung nicht erfüllbar
    .long = Der Server kann eine Voraussetzung der Anfrage nicht erfüllen.

# Request refused
# .long = The server won’t carry out this request.
http_418 = Anfrage abgelehnt
    .long = Der Server lehnt es ab, diese Anfrage auszuführen.

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = Falscher Server
    .long = Die Anfrage hat einen Server erreicht, der sie nicht beantworten kann. Bitte versuchen Sie es erneut.

# Some entries aren’t valid
# .long = Some of your entries aren’t valid. Check them and try again.
http_422 = Ungültige Eingaben
    .long = Ein Teil Ihrer Eingaben ist ungültig. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.

# Item locked
# .long = The item is locked right now. Please try again later.
http_423 = Element gesperrt
    .long = Das Element ist derzeit gesperrt. Bitte versuchen Sie es später erneut.

# A required step failed
# .long = Your request couldn’t be completed because an action that it depends on failed.
http_424 = Ein nötiger Schritt ist fehlgeschlagen
    .long = Ihre Anfrage wurde nicht ausgeführt, weil eine Aktion, von der sie abhängt, fehlgeschlagen ist.

# Request sent too early
# .long = The server can’t process the request yet. Please try again.
http_425 = Anfrage zu früh gesendet
    .long = Der Server kann die Anfrage noch nicht verarbeiten. Bitte versuchen Sie es erneut.

# Different protocol required
# .long = The server requires a different protocol. Update your app or browser and try again.
http_426 = Anderes Protokoll erforderlich
    .long = Der Server verlangt ein anderes Protokoll. Bitte aktualisieren Sie Ihre App oder Ihren Browser und versuchen Sie es erneut.

# Version missing
# .long = The request doesn’t state which version it changes. Reload the page and try again.
http_428 = Version nicht angegeben
    .long = Die Anfrage gibt nicht an, welche Version sie ändert. Bitte laden Sie die Seite neu und versuchen Sie es erneut.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = Zu viele Anfragen
    .long = In kurzer Zeit gab es zu viele Anfragen. Bitte warten Sie einen Moment und versuchen Sie es erneut.
    .help = Anfragelimit erreicht

# Request headers too large
# .long = The request’s headers are too large. Deleting this site’s cookies may help.
http_431 = Kopfzeilen der Anfrage zu groß
    .long = Die Kopfzeilen der Anfrage sind zu groß. Es kann helfen, die Cookies dieser Website zu löschen.

# Not available for legal reasons
# .long = For legal reasons, this content can’t be shown.
http_451 = Inhalt aus rechtlichen Gründen nicht verfügbar
    .long = Dieser Inhalt kann aus rechtlichen Gründen nicht angezeigt werden.

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = Serverfehler
    .long = Auf dem Server ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.
    .help = Unerwarteter Fehler

# Feature not supported
# .long = The server can’t carry out this kind of request.
http_501 = Funktion nicht unterstützt
    .long = Der Server kann Anfragen dieser Art nicht ausführen.

# Invalid response
# .long = A server that this service depends on sent an invalid response. Please try again later.
http_502 = Keine gültige Antwort
    .long = Ein Server, von dem dieser Dienst abhängt, hat keine gültige Antwort gegeben. Bitte versuchen Sie es später erneut.

# Service Unavailable
# .long = The service isn’t available right now. Please try again later.
# .help = Maintenance/overload
http_503 = Dienst nicht verfügbar
    .long = Der Dienst ist derzeit nicht verfügbar. Bitte versuchen Sie es später erneut.
    .help = Wartung oder Überlastung

# No response in time
# .long = The server took too long to respond. Please try again later.
http_504 = Zeitüberschreitung
    .long = Die Antwort des Servers hat zu lange gedauert. Bitte versuchen Sie es später erneut.

# Unsupported HTTP version
# .long = The server doesn’t support the HTTP version of the request. Update your app or browser and try again.
http_505 = HTTP-Version nicht unterstützt
    .long = Der Server unterstützt die HTTP-Version der Anfrage nicht. Bitte aktualisieren Sie Ihre App oder Ihren Browser und versuchen Sie es erneut.

# Server misconfigured
# .long = There’s a problem with the server’s configuration. Please try again later.
http_506 = Server falsch konfiguriert
    .long = Der Server ist nicht richtig konfiguriert. Bitte versuchen Sie es später erneut.

# Not enough storage
# .long = The server doesn’t have enough space to store the data. Please try again later.
http_507 = Nicht genügend Speicherplatz
    .long = Der Server hat nicht genügend Speicherplatz für die Daten. Bitte versuchen Sie es später erneut.

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = Endlosschleife
    .long = Der Server hat die Anfrage abgebrochen, weil sie in eine Endlosschleife führte.

# Extension missing
# .long = The request is missing an extension that the server requires.
http_510 = Erweiterung fehlt
    .long = In der Anfrage fehlt eine Erweiterung, die der Server benötigt.

# Network sign-in required
# .long = Sign in to the network that you’re using and try again.
http_511 = Anmeldung am Netzwerk erforderlich
    .long = Bitte melden Sie sich bei dem Netzwerk an, das Sie verwenden, und versuchen Sie es erneut.

# Request couldn’t be completed
# .long = There’s a problem with the request. Check what you entered and try again.
http_4xx = Anfrage nicht möglich
    .long = Die Anfrage konnte nicht ausgeführt werden. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.

# Service error
# .long = The service couldn’t complete the request. Please try again later.
http_5xx = Fehler im Dienst
    .long = Der Dienst konnte die Anfrage nicht ausführen. Bitte versuchen Sie es später erneut.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = Etwas ist schiefgelaufen
    .long = Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.
