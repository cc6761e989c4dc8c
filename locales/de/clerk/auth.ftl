### Clerk, Frontend API: Authentifizierung

# already exists
# .long =
#     { GENDER($identifier) ->
#         [plural] These { $identifier } already exist.
#        *[other] This { $identifier } already exists.
#     }
IdentificationExists = Angabe bereits vergeben
    .long =
        { GENDER($identifier) ->
            [masculine] Dieser { NAME($identifier, article: "definite") } wird bereits verwendet.
            [feminine] Diese { NAME($identifier, article: "definite") } wird bereits verwendet.
            [neuter] Dieses { NAME($identifier, article: "definite") } wird bereits verwendet.
            [plural] Diese { NAME($identifier, article: "definite") } werden bereits verwendet.
           *[other] Die Angabe im Feld „{ $identifier }“ wird bereits verwendet.
        }

# Email subaddress not allowed.
# .long = Email address must not contain the characters '+', '=', or '#'.
not_allowed_access-IdentifierContainsSubaddresses = E-Mail-Adresse mit Zusatz nicht erlaubt
    .long = Die E-Mail-Adresse darf keines der Zeichen „+“, „=“ und „#“ enthalten.

# Country code not allowed.
# .long = Phone number sign ups are not allowed for this country code. Please use a different method.
not_allowed_access-IdentifierFromBlockedCountryCode = Landesvorwahl nicht erlaubt
    .long = Für diese Landesvorwahl ist die Registrierung mit einer Telefonnummer nicht erlaubt. Bitte verwenden Sie eine andere Methode.

# Access not allowed.
# .long =
#     { LIST($who) } { COUNT($who) ->
#         [one] is
#        *[other] are
#     } not allowed to access this application.
not_allowed_access-IdentifierNotAllowedAccess = Zugriff nicht erlaubt
    .long = Der Zugriff auf diese Anwendung ist für { LIST($who) } nicht erlaubt.

# Invalid authentication
# .long = Unable to authenticate the request, you need to supply an active session
authentication_invalid = Ungültige Authentifizierung
    .long = Die Anfrage konnte nicht authentifiziert werden. Dafür ist eine aktive Sitzung erforderlich.

# Unauthorized request
# .long = You are not authorized to perform this request
authorization_invalid = Anfrage nicht autorisiert
    .long = Sie sind zu dieser Anfrage nicht berechtigt.

# Invalid Authorization header format
# .long = Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'
authorization_header_format_invalid = Ungültiges Format des Headers „Authorization“
    .long = Das Format des Headers „Authorization“ ist ungültig. Es muss „Bearer <YOUR_API_KEY>“ lauten.

# Invalid or missing CSRF token
# .long = To protect against CSRF attacks, the given request must include a valid CSRF token.
csrf_token_invalid = CSRF-Token ungültig oder nicht vorhanden
    .long = Zum Schutz vor CSRF-Angriffen muss diese Anfrage ein gültiges CSRF-Token enthalten.

# invalid handshake
# .long = The handshake request is invalid: { $reason }
invalid_handshake = Ungültiger Handshake
    .long = Die Handshake-Anfrage ist ungültig. Grund: { $reason }.

# Invalid host
# .long = We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.
host_invalid = Ungültiger Host
    .long = Diese Anfrage konnte keiner Instanz bei Clerk zugeordnet werden. Bitte prüfen Sie, ob Ihr Publishable Key von Clerk richtig ist.

# Invalid HTTP Origin header
# .long = The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.
origin_invalid = Ungültiger HTTP-Header „Origin“
    .long = Der HTTP-Header „Origin“ der Anfrage muss mit der anfragenden URL übereinstimmen oder eine Subdomain davon sein.

# Invalid request for environment
# .long = Request only valid for { LIST($envTypes, type: "or") } instances.
request_invalid_for_environment = Anfrage für diese Umgebung nicht gültig
    .long = Diese Anfrage ist nur für Instanzen vom Typ { LIST($envTypes, type: "or") } gültig.

# invalid auth configuration
# .long = The authentication settings are invalid.
user_settings_invalid = Ungültige Authentifizierungskonfiguration
    .long = Die Authentifizierungseinstellungen sind ungültig.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.
request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Ungültige Anfrage-Header
    .long = Ihre Clerk-Frontend-API ist für Browser und native Anwendungen zugänglich. Zum Schutz vor gängigen Angriffen aus dem Web muss bei Anfragen nativer Anwendungen der HTTP-Header „Authorization“ vorhanden sein. Setzen Sie ihn auf ein gültiges Client-JWT von Clerk. Bei Ihrer ersten Anfrage an die Frontend-API, mit der Sie Ihr Client-JWT erhalten, setzen Sie ihn auf eine leere Zeichenfolge.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.
request_header_missing-MissingRequestHeadersForStandardBrowsers = Ungültige Anfrage-Header
    .long = Ihre Clerk-Frontend-API ist für Browser und native Anwendungen zugänglich. Zum Schutz vor gängigen Angriffen aus dem Web ist bei Anfragen aus dem Browser der HTTP-Header „Origin“ erforderlich. Wenn Sie diesen Fehler sehen, haben Sie die Clerk-Frontend-API vermutlich direkt über die Adresszeile aufgerufen, oder eine Browsererweiterung fängt Ihre Anfragen ab und entfernt den HTTP-Header „Origin“. Weitere Informationen finden Sie unter https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

# Multiple 'Authorization' header values
# .long = Setting multiple values in the 'Authorization' header is forbidden
multiple_authorization_header_values_forbidden = Mehrere Werte im Header „Authorization“
    .long = Der Header „Authorization“ darf nicht mehrere Werte enthalten.

# Multiple 'Origin' header values
# .long = Setting multiple values in the 'Origin' header is forbidden
multiple_origin_header_values_forbidden = Mehrere Werte im Header „Origin“
    .long = Der Header „Origin“ darf nicht mehrere Werte enthalten.

# Native API disabled
# .long = The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.
native_api_disabled = Native API deaktiviert
    .long = Die Native API ist für diese Instanz deaktiviert. Sie können sie im Clerk-Dashboard aktivieren.

# Setting both the 'Origin' and 'Authorization' headers is forbidden
# .long = For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.
origin_authorization_headers_conflict = Header „Origin“ und „Authorization“ nicht zugleich erlaubt
    .long = Aus Sicherheitsgründen darf nur einer der Header „Origin“ und „Authorization“ gesendet werden, nicht beide zugleich. Im Browser wird der Header „Origin“ automatisch gesetzt. In nativen Anwendungen (z. B. mobilen Apps) setzen Sie bitte den Header „Authorization“.

# Rate limited country code
# .long = SMS to the country { $countryName } is temporarily disabled. Please try again later.
unsupported_country_code-RateLimitedCountry = SMS-Versand vorübergehend nicht möglich
    .long = Der SMS-Versand in dieses Land ({ $countryName }) ist vorübergehend deaktiviert. Bitte versuchen Sie es später erneut.

# Signed out
# .long = You are signed out
signed_out = Abgemeldet
    .long = Sie sind abgemeldet.

# This email address is already in use.
# .long = This email address is already in use. Creating multiple accounts with the same email address is not allowed.
not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = E-Mail-Adresse bereits vergeben
    .long = Diese E-Mail-Adresse wird bereits verwendet. Mit derselben E-Mail-Adresse dürfen nicht mehrere Konten erstellt werden.

# Subdomain not allowed
# .long = The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.
subdomain_not_allowed = Subdomain nicht erlaubt
    .long = Die Subdomain, von der die Anfrage stammt, steht nicht auf der Liste der erlaubten Subdomains. Bitte fügen Sie sie dieser Liste im Dashboard hinzu.

# Unsupported country code
# .long =
#     Phone numbers from this country ({ $countryName }) are currently not supported. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
unsupported_country_code-UnsupportedCountry = Landesvorwahl nicht unterstützt
    .long =
        Telefonnummern aus diesem Land ({ $countryName }) werden derzeit nicht unterstützt. Für weitere Informationen wenden Sie sich bitte an { KEY($support) ->
            [none] den Support
           *[other] den Support ({ $support })
        }.

# URL-based session syncing is disabled for this instance
# .long = This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.
url_based_session_syncing_disabled = URL-basierter Sitzungsabgleich für diese Instanz deaktiviert
    .long = Dies ist eine Entwicklungsinstanz, die noch das ältere Verfahren mit Drittanbieter-Cookies verwendet. Diese Funktion ist veraltet. Wenn Sie Hilfe benötigen, wenden Sie sich bitte an den Support.
