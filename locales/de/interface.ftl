### Die Wörter der Seiten. Die Texte der Fehler stehen in den anderen Dateien.

## Auf jeder Seite

skip = Zum Inhalt springen
language = Sprache
errors = Fehler
api = API
as-json = Diese Seite als JSON
all-errors = Alle Fehler
all-as-json = Alle Fehler als JSON
# $language und $instead sind Namen von Sprachen
no-language = Auf { $language } gibt es noch keine Texte. Stattdessen zu sehen: { $instead }

## Die erste Seite

first-title = Fehlercodes in Worten, die man versteht
first-lead =
    Pardon macht aus dem Fehlercode einer API eine Meldung, die ein Mensch lesen kann, und zwar in seiner Sprache.
    Senden Sie einen Code, eine Sprache und die Werte des Fehlers: aus einem Frontend, einem Gateway oder Ihrer eigenen API.
try-it = Ausprobieren
code = Code
code-hint = Wie ihn die API sendet. Vorschläge erscheinen beim Tippen.
message-language = Sprache der Meldung
format = Format
render = Anzeigen
try-one = Zum Beispiel:
empty-title = Welcher Fehler?
empty-text = Geben Sie einen Code ein, um die Meldung zu sehen.
no-code-title = Kein Fehler hat diesen Code
no-code-text = Im Katalog gibt es „{ $code }“ nicht. Angezeigt würde trotzdem dieser Text.
did-you-mean = Meinten Sie:
as-dialog = Als Dialog
as-toast = Als Hinweis
as-field = An einem Formularfeld
close = Schließen
your-input = Ihre Eingabe
to-entry = Alles über diesen Fehler
as-code = Als Code
answer = Die Antwort
copy = Kopieren
copied = Kopiert
browse =
    { $count ->
        [one] { $count } Fehler ansehen
       *[other] Alle { $count } Fehler ansehen
    }

## Das Fehlerverzeichnis

index-title = Fehler
index-lead = Was jeder Fehlercode bedeutet, in Worten, die man versteht.
search = Suche
search-hint = Code, Name oder Wörter
sections = Abschnitte
domain = Domäne
all-domains = Alle Domänen
section = Abschnitt
all-sections = Alle Abschnitte
status = HTTP-Status
all-statuses = Alle Status
audience = Zielgruppe
all-audiences = Alle Zielgruppen
find = Suchen
results =
    { $count ->
        [0] Kein Fehler gefunden
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
filtered-by = Gefiltert nach:
# Für Vorleseprogramme: was das Kreuz an einem Filter bewirkt
remove-filter = Filter entfernen: { $filter }
remove-filters = Alle Filter entfernen
no-results-text = Versuchen Sie es mit weniger Wörtern oder einem Teil des Codes.
no-results-others = Ohne die Filter gibt es { $count } Treffer.
search-everywhere = Überall suchen
variant-count =
    { $count ->
        [one] { $count } Variante
       *[other] { $count } Varianten
    }
pages = Seiten
previous-page = Vorige Seite
next-page = Nächste Seite
page-number = Seite { $page }
page-of = Seite { $page } von { $pages }

## Ein Fehler

name = Name
audience-person = Für Benutzer
audience-administrator = Für Administratoren
audience-developer = Für Entwickler
retryable = Ein späterer Versuch kann Erfolg haben
note = Anmerkung
preview = Was Benutzer lesen
resolution = Was zu tun ist
help = Mehr dazu
problems = Was dabei schiefging
problem-missing-argument = Kein Wert für { $detail }
problem-invalid-argument = Der Wert von { $detail } passt nicht zu seinem Typ
problem-unknown-overlay = Dieses Overlay gibt es nicht; dies sind die üblichen Texte
problem-cut-value = Der Wert von { $detail } war zu lang und wurde gekürzt
problem-cut-text = Mit den Werten zu lang, deshalb gekürzt: { $detail }
problem-fallback = In einer anderen Sprache, weil eine Übersetzung fehlt: { $detail }
problem-generic-text = Der allgemeine Text des HTTP-Status, weil ein Wert fehlt
problem-not-rendered = Weggelassen, weil ein Wert fehlt: { $detail }
problem-unknown-parameter = Diesen Parameter kennt der Dienst nicht: { $detail }

own-values = Eigene Werte ausprobieren
own-values-hint = Was leer bleibt, gilt als fehlend.
examples = Zurück zu den Beispielen
no-values = Dieser Fehler hat keine Werte.
# $value ist die Eingabe; darunter steht, was das Feld annimmt
refused = „{ $value }“ passt nicht. Erwartet wird:
optional = optional

values = Werte
value = Wert
type = Typ
paths = In meta
required = Erforderlich
example = Beispiel
yes = ja
no = nein

variants = Varianten dieses Codes
variants-hint = Mehrere Fehler haben diesen Code. Welcher gemeint ist, entscheiden die Werte, die mit dem Fehler kommen.
this-one = Dieser
when = Wenn { $path } den Wert { $values } hat
needs = Braucht { $names }
needs-nothing = Braucht keine Werte
texts = In allen Sprachen
original = Original
translated = übersetzt
not-translated = nicht übersetzt, auf Englisch
call = Im eigenen Code

## Typen von Werten, und was sie annehmen

type-text = Text
type-integer = Ganze Zahl
type-number = Zahl
type-percent = Prozentsatz
type-currency = Geldbetrag
type-duration = Dauer
type-datetime = Datum und Uhrzeit
type-date = Datum
type-time = Uhrzeit
type-territory = Land oder Region
type-language = Sprache
type-list = Liste
type-identifier = Feldname
type-token = Fester Wert
type-url = Webadresse
type-email = E-Mail-Adresse
type-phone = Telefonnummer
type-contact = Kontakt
type-bytes = Datenmenge

hint-text = beliebiger Text
hint-integer = eine ganze Zahl: 5
hint-number = eine Zahl mit Dezimalpunkt: 1.5
hint-percent = ein Anteil: 0.25 sind 25 %
hint-currency = eine Zahl und ein Code nach ISO 4217: 12.50, EUR
hint-duration = Sekunden oder nach ISO 8601: 300, PT5M
hint-datetime = nach RFC 3339: 2026-11-21T14:05:00Z
hint-date = nach RFC 3339: 2026-11-21
hint-time = nach RFC 3339: 14:05:00
hint-territory = nach ISO 3166: DE
hint-language = nach BCP 47: pl
hint-list = durch Kommas getrennt
hint-identifier = der Name eines Parameters: email_address
hint-token = wird unverändert angezeigt
hint-url = eine Adresse: https://example.com/
hint-email = eine Adresse: name@example.com
hint-phone = mit Landesvorwahl: +49 30 123456
hint-contact = eine E-Mail-Adresse, Telefonnummer oder Webadresse
hint-bytes = Bytes, als ganze Zahl: 10000000

## Abschnitte des Katalogs

section-actor_tokens = Actor-Tokens
section-agent_tasks = Agentenaufgaben
section-applications = Anwendungen
section-auth = Authentifizierung
section-authentication = Authentifizierung
section-authorization = Autorisierung
section-awscognito = AWS Cognito
section-backup_codes = Backup-Codes
section-calls = Funktionsaufrufe
section-clients = Clients
section-commerce = Abrechnung und Bezahlung
section-dates = Datum und Uhrzeit
section-device_flow = Device-Flow
section-domains = Domains
section-email = E-Mail
section-enterprise_sso = SSO für Unternehmen
section-features = Funktionen
section-fields = Felder
section-forms = Formulare
section-fraud = Betrugsschutz
section-general = Allgemeines
section-google_one_tap = Google One Tap
section-identifications = Anmeldenamen
section-images = Bilder
section-infrastructure = Infrastruktur
section-instances = Instanzen
section-internal = Interne Fehler
section-invitations = Einladungen
section-jwt_templates = JWT-Vorlagen
section-limits = Grenzwerte
section-lists = Listen
section-mfa = Multi-Faktor-Authentifizierung
section-native_magic_link = Native Magic Links
section-network = Netzwerk
section-numbers = Zahlen
section-oauth = OAuth
section-oauth2_idp = OAuth-2-Identitätsanbieter
section-objects = Objekte
section-organizations = Organisationen
section-passkeys = Passkeys
section-pricing = Preise und Tarife
section-redirect_urls = Weiterleitungs-URLs
section-requests = Anfragen
section-resource = Ressourcen
section-saml = SAML
section-scim = SCIM
section-service = Dienst
section-sessions = Sitzungen
section-sign_in = Anmeldung
section-sign_in_tokens = Anmeldetokens
section-sign_up = Registrierung
section-sms = SMS
section-status = HTTP-Status
section-text = Text
section-ticket = Tickets
section-totp = Einmalcodes (TOTP)
section-urls = Webadressen
section-user_lockout = Gesperrte Konten
section-user_settings = Benutzereinstellungen
section-users = Benutzer
section-validation = Prüfung von Eingaben
section-verification = Bestätigung
section-waitlist = Warteliste
section-webhook = Webhooks
