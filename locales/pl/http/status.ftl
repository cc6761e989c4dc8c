### Ogólne teksty według statusu HTTP

# Success
# .long = The request was completed.
# .help = Request completed
http_200 = Gotowe
    .long = Żądanie zostało wykonane.
    .help = Żądanie wykonane

# Created
# .long = The resource was created.
# .help = Resource created
http_201 = Utworzono
    .long = Zasób został utworzony.
    .help = Zasób utworzony

# No Content
# .long = The request was completed. There is nothing to show.
# .help = Success, no response body
http_204 = Brak treści
    .long = Żądanie zostało wykonane. Nie ma nic do wyświetlenia.
    .help = Powodzenie, odpowiedź bez treści

# Bad Request
# .long = The request could not be understood. Please check what you entered and try again.
# .help = Invalid input, validation failure
http_400 = Nieprawidłowe żądanie
    .long = Nie udało się zrozumieć żądania. Sprawdź wprowadzone dane i spróbuj ponownie.
    .help = Nieprawidłowe dane wejściowe, błąd walidacji

# Unauthorized
# .long = Please sign in and try again.
# .help = Missing/invalid authentication
http_401 = Wymagane logowanie
    .long = Zaloguj się i spróbuj ponownie.
    .help = Brakujące lub nieprawidłowe uwierzytelnienie

# Payment Required
# .long = This needs a payment or a different plan.
http_402 = Wymagana płatność
    .long = Do tego potrzebna jest płatność lub inny plan.

# Forbidden
# .long = You do not have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = Dostęp zabroniony
    .long = Nie masz uprawnień, aby to zrobić.
    .help = Prawidłowe uwierzytelnienie, niewłaściwe uprawnienia

# Not Found
# .long = What you are looking for does not exist or is no longer there.
# .help = Resource doesn’t exist
http_404 = Nie znaleziono
    .long = To, czego szukasz, nie istnieje lub nie jest już dostępne.
    .help = Zasób nie istnieje

# Conflict
# .long = This does not fit the present state. Please reload and try again.
# .help = Duplicate resource
http_409 = Konflikt
    .long = To działanie nie pasuje do bieżącego stanu. Odśwież i spróbuj ponownie.
    .help = Powielony zasób

# Content Too Large
# .long = What you sent is too large. Please send less.
http_413 = Za dużo danych
    .long = Przesłano zbyt dużo danych. Wyślij ich mniej.

# Unsupported Media Type
# .long = What you sent has a format that is not supported.
http_415 = Nieobsługiwany typ danych
    .long = Format przesłanych danych nie jest obsługiwany.

# Unprocessable Content
# .long = Some of what you entered is not valid. Please check it and try again.
http_422 = Nieprawidłowe dane
    .long = Niektóre wprowadzone dane są nieprawidłowe. Sprawdź je i spróbuj ponownie.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = Zbyt wiele żądań
    .long = W krótkim czasie pojawiło się zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.
    .help = Przekroczono limit liczby żądań

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = Błąd serwera
    .long = Na serwerze coś poszło nie tak. Spróbuj ponownie później.
    .help = Nieoczekiwany błąd

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = Usługa niedostępna
    .long = Usługa jest w tej chwili niedostępna. Spróbuj ponownie później.
    .help = Prace konserwacyjne lub przeciążenie

# Gateway Timeout
# .long = The answer took too long. Please try again later.
http_504 = Przekroczono czas oczekiwania
    .long = Oczekiwanie na odpowiedź trwało zbyt długo. Spróbuj ponownie później.

# Request not possible
# .long = The request could not be completed. Please check what you entered and try again.
http_4xx = Nie można wykonać żądania
    .long = Nie udało się wykonać żądania. Sprawdź wprowadzone dane i spróbuj ponownie.

# Service error
# .long = The service could not complete the request. Please try again later.
http_5xx = Błąd usługi
    .long = Usługa nie mogła wykonać żądania. Spróbuj ponownie później.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = Coś poszło nie tak
    .long = Wystąpił błąd. Spróbuj ponownie później.
