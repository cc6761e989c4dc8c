### AuthOS: błędy ogólne

# Invalid request parameters or malformed JSON
# .long = The request couldn’t be understood. One of its parameters is invalid, or its JSON is malformed.
BAD_REQUEST = Nieprawidłowe parametry żądania lub błędny JSON
    .long = Nie udało się zrozumieć żądania. Jeden z jego parametrów jest nieprawidłowy lub JSON jest błędnie sformatowany.

# Missing or invalid authentication
# .long = Your credentials are missing or invalid. Sign in and try again.
UNAUTHORIZED-General = Brakujące lub nieprawidłowe uwierzytelnienie
    .long = Brakuje Twoich danych logowania lub są one nieprawidłowe. Zaloguj się i spróbuj ponownie.

# Valid credentials but insufficient permissions
# .long = You’re signed in, but your account doesn’t have permission to do this.
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-General = Prawidłowe dane logowania, niewystarczające uprawnienia
    .long = Logowanie się powiodło, ale Twoje konto nie ma uprawnień do wykonania tego działania.
    .help =
        - Sprawdź, czy użytkownik ma wymaganą rolę (owner/admin/member)
        - Sprawdź, czy dostęp dotyczy właściwej organizacji
        - Upewnij się, że token zawiera wymagane oświadczenia (claims)

# Requested resource does not exist
# .long = The resource you requested doesn’t exist.
NOT_FOUND-General = Żądany zasób nie istnieje
    .long = Zasób, którego dotyczy żądanie, nie istnieje.

# Resource already exists or state conflict
# .long = The resource already exists, or someone else has changed it in the meantime.
CONFLICT = Zasób już istnieje lub wystąpił konflikt stanu
    .long = Zasób już istnieje lub ktoś inny go w międzyczasie zmienił.

# Too many requests
# .long = Too many requests were sent in a short time. Please wait a moment and try again.
# .help =
#     - Implement exponential backoff
#     - Check Retry-After header for wait time
#     - Review rate limit policies in documentation
RATE_LIMIT_EXCEEDED = Zbyt wiele żądań
    .long = W krótkim czasie wysłano zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.
    .help =
        - Wdróż wykładnicze wydłużanie odstępów między próbami (exponential backoff)
        - Sprawdź czas oczekiwania w nagłówku Retry-After
        - Zapoznaj się w dokumentacji z zasadami limitów liczby żądań

# Unexpected server error
# .long = Something went wrong on the server. Please try again later.
INTERNAL_SERVER_ERROR = Nieoczekiwany błąd serwera
    .long = Na serwerze coś poszło nie tak. Spróbuj ponownie później.
