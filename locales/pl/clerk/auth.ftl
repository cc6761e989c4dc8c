### Clerk, Frontend API: uwierzytelnianie

# already exists
# .long =
#     { GENDER($identifier) ->
#         [plural] These { $identifier } already exist.
#        *[other] This { $identifier } already exists.
#     }
IdentificationExists = Dane są już zajęte
    .long =
        { GENDER($identifier) ->
            [masculine] Ten { $identifier } jest już zajęty.
            [feminine] Ta { $identifier } jest już zajęta.
            [neuter] To { $identifier } jest już zajęte.
            [plural] Te { $identifier } są już zajęte.
           *[other] Wartość pola „{ $identifier }” jest już zajęta.
        }

# Email subaddress not allowed.
# .long = Email address must not contain the characters '+', '=', or '#'.
not_allowed_access-IdentifierContainsSubaddresses = Adres e-mail z dopiskiem jest niedozwolony
    .long = Adres e-mail nie może zawierać znaków „+”, „=” ani „#”.

# Country code not allowed.
# .long = Phone number sign ups are not allowed for this country code. Please use a different method.
not_allowed_access-IdentifierFromBlockedCountryCode = Niedozwolony numer kierunkowy kraju
    .long = Rejestracja za pomocą numeru telefonu z tym numerem kierunkowym kraju jest niedozwolona. Użyj innej metody.

# Access not allowed.
# .long =
#     { LIST($who) } { COUNT($who) ->
#         [one] is
#        *[other] are
#     } not allowed to access this application.
not_allowed_access-IdentifierNotAllowedAccess = Dostęp niedozwolony
    .long = Dostęp do tej aplikacji jest niedozwolony dla { LIST($who) }.

# Invalid authentication
# .long = Unable to authenticate the request, you need to supply an active session
authentication_invalid = Nieprawidłowe uwierzytelnienie
    .long = Nie udało się uwierzytelnić żądania. Wymagana jest aktywna sesja.

# Unauthorized request
# .long = You are not authorized to perform this request
authorization_invalid = Brak uprawnień do wykonania żądania
    .long = Nie masz uprawnień do wykonania tego żądania.

# Invalid Authorization header format
# .long = Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'
authorization_header_format_invalid = Nieprawidłowy format nagłówka Authorization
    .long = Format nagłówka Authorization jest nieprawidłowy. Wymagana postać to „Bearer <YOUR_API_KEY>”.

# Invalid or missing CSRF token
# .long = To protect against CSRF attacks, the given request must include a valid CSRF token.
csrf_token_invalid = Brak tokenu CSRF lub nieprawidłowy token
    .long = W celu ochrony przed atakami CSRF to żądanie musi zawierać prawidłowy token CSRF.

# invalid handshake
# .long = The handshake request is invalid: { $reason }
invalid_handshake = Nieprawidłowe uzgadnianie (handshake)
    .long = Żądanie uzgadniania (handshake) jest nieprawidłowe. Powód: { $reason }.

# Invalid host
# .long = We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.
host_invalid = Nieprawidłowy host
    .long = Nie udało się przypisać tego żądania do żadnej instancji w Clerk. Sprawdź, czy klucz publiczny Clerk (Publishable Key) jest poprawny.

# Invalid HTTP Origin header
# .long = The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.
origin_invalid = Nieprawidłowy nagłówek HTTP Origin
    .long = Nagłówek HTTP Origin żądania musi być taki sam jak adres URL, z którego wysłano żądanie, lub wskazywać jego subdomenę.

# Invalid request for environment
# .long = Request only valid for { LIST($envTypes, type: "or") } instances.
request_invalid_for_environment = Żądanie nieprawidłowe w tym środowisku
    .long = To żądanie jest prawidłowe tylko w instancjach typu { LIST($envTypes, type: "or") }.

# invalid auth configuration
# .long = The authentication settings are invalid.
user_settings_invalid = Nieprawidłowa konfiguracja uwierzytelniania
    .long = Ustawienia uwierzytelniania są nieprawidłowe.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.
request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Nieprawidłowe nagłówki żądania
    .long = Interfejs Clerk Frontend API jest dostępny z przeglądarek i aplikacji natywnych. W celu ochrony przed typowymi atakami internetowymi żądania z aplikacji natywnych muszą zawierać nagłówek HTTP Authorization. Ustaw w nim prawidłowy token JWT aplikacji klienckiej Clerk, a w pierwszym żądaniu do Frontend API, które zwróci ten token, pusty ciąg znaków.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.
request_header_missing-MissingRequestHeadersForStandardBrowsers = Nieprawidłowe nagłówki żądania
    .long = Interfejs Clerk Frontend API jest dostępny z przeglądarek i aplikacji natywnych. W celu ochrony przed typowymi atakami internetowymi żądania z przeglądarek muszą zawierać nagłówek HTTP Origin. Ten błąd prawdopodobnie oznacza, że adres Clerk Frontend API otwarto bezpośrednio w pasku adresu albo że rozszerzenie przeglądarki przechwytuje żądania i usuwa nagłówek HTTP Origin. Więcej informacji: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

# Multiple 'Authorization' header values
# .long = Setting multiple values in the 'Authorization' header is forbidden
multiple_authorization_header_values_forbidden = Wiele wartości w nagłówku Authorization
    .long = W nagłówku Authorization nie można ustawić wielu wartości.

# Multiple 'Origin' header values
# .long = Setting multiple values in the 'Origin' header is forbidden
multiple_origin_header_values_forbidden = Wiele wartości w nagłówku Origin
    .long = W nagłówku Origin nie można ustawić wielu wartości.

# Native API disabled
# .long = The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.
native_api_disabled = Interfejs Native API jest wyłączony
    .long = Interfejs Native API jest wyłączony w tej instancji. Można go włączyć w panelu Clerk.

# Setting both the 'Origin' and 'Authorization' headers is forbidden
# .long = For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.
origin_authorization_headers_conflict = Nagłówki Origin i Authorization wykluczają się
    .long = Ze względów bezpieczeństwa można podać tylko jeden z nagłówków Origin i Authorization, a nie oba. W przeglądarkach nagłówek Origin jest ustawiany automatycznie. W aplikacjach natywnych (np. mobilnych) ustaw nagłówek Authorization.

# Rate limited country code
# .long = SMS to the country { $countryName } is temporarily disabled. Please try again later.
unsupported_country_code-RateLimitedCountry = Wysyłanie SMS-ów do tego kraju jest ograniczone
    .long = Wysyłanie wiadomości SMS do tego kraju ({ $countryName }) jest tymczasowo wyłączone. Spróbuj ponownie później.

# Signed out
# .long = You are signed out
signed_out = Wylogowano
    .long = Twoje konto jest wylogowane.

# This email address is already in use.
# .long = This email address is already in use. Creating multiple accounts with the same email address is not allowed.
not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Adres e-mail jest już używany
    .long = Ten adres e-mail jest już używany. Nie można utworzyć wielu kont z tym samym adresem e-mail.

# Subdomain not allowed
# .long = The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.
subdomain_not_allowed = Niedozwolona subdomena
    .long = Subdomena, z której pochodzi żądanie, nie znajduje się na liście dozwolonych subdomen. Dodaj ją do tej listy w panelu.

# Unsupported country code
# .long =
#     Phone numbers from this country ({ $countryName }) are currently not supported. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
unsupported_country_code-UnsupportedCountry = Nieobsługiwany numer kierunkowy kraju
    .long =
        Numery telefonów z tego kraju ({ $countryName }) nie są obecnie obsługiwane. Aby uzyskać więcej informacji, skontaktuj się z pomocą techniczną{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.

# URL-based session syncing is disabled for this instance
# .long = This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.
url_based_session_syncing_disabled = Synchronizacja sesji przez adres URL jest wyłączona
    .long = To instancja deweloperska, która korzysta ze starszych plików cookie innych firm. Ta funkcja jest przestarzała. W razie potrzeby skontaktuj się z pomocą techniczną.
