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

# Payment needed
# .long = You need to make a payment or change your plan to do this.
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

# Action not available
# .long = This action isn’t available here.
http_405 = Działanie niedostępne
    .long = Tego działania nie można tutaj wykonać.

# No suitable format
# .long = This isn’t available in any of the formats that your app accepts.
http_406 = Brak odpowiedniego formatu
    .long = Odpowiedź nie jest dostępna w żadnym z formatów obsługiwanych przez aplikację.

# Proxy sign-in needed
# .long = Please sign in to your network’s proxy server and try again.
http_407 = Wymagane logowanie do serwera proxy
    .long = Zaloguj się do serwera proxy swojej sieci i spróbuj ponownie.

# Request timed out
# .long = Your request took too long to arrive. Please check your connection and try again.
http_408 = Przekroczono czas żądania
    .long = Żądanie nie dotarło na czas. Sprawdź połączenie i spróbuj ponownie.

# Conflict
# .long = This conflicts with the current data. Please reload the page and try again.
# .help = Duplicate resource
http_409 = Konflikt
    .long = To działanie nie pasuje do bieżącego stanu. Odśwież i spróbuj ponownie.
    .help = Powielony zasób

# No longer available
# .long = What you’re looking for is no longer available.
http_410 = Już niedostępne
    .long = Zasób, którego szukasz, nie jest już dostępny.

# Size of the content missing
# .long = The request doesn’t state the size of its content.
http_411 = Brak rozmiaru treści
    .long = Żądanie nie podaje rozmiaru swojej treści.

# Conditions not met
# .long = The conditions for this action aren’t met. Please reload and try again.
http_412 = Niespełnione warunki
    .long = Warunki tego działania nie są spełnione. Odśwież stronę i spróbuj ponownie.

# Content is too large
# .long = What you sent is too large. Please send less.
http_413 = Za dużo danych
    .long = Przesłano zbyt dużo danych. Wyślij ich mniej.

# Address is too long
# .long = The address of the request is too long. Please shorten it and try again.
http_414 = Zbyt długi adres
    .long = Adres żądania jest za długi. Skróć go i spróbuj ponownie.

# Format not supported
# .long = What you sent is in a format that isn’t supported.
http_415 = Nieobsługiwany typ danych
    .long = Format przesłanych danych nie jest obsługiwany.

# Requested part not available
# .long = The requested part doesn’t exist. Please reload and try again.
http_416 = Żądana część jest niedostępna
    .long = Żądana część nie istnieje. Odśwież stronę i spróbuj ponownie.

# Request couldn’t be met
# .long = The server can’t meet a requirement of the request.
http_417 = Nie można spełnić wymagania
    .long = Serwer nie może spełnić wymagania zawartego w żądaniu.

# Request refused
# .long = The server refuses to carry out this request.
http_418 = Żądanie odrzucone
    .long = Serwer odmawia wykonania tego żądania.

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = Niewłaściwy serwer
    .long = Żądanie trafiło do serwera, który nie może na nie odpowiedzieć. Spróbuj ponownie.

# Some entries aren’t valid
# .long = Some of what you entered isn’t valid. Please check it and try again.
http_422 = Nieprawidłowe dane
    .long = Niektóre wprowadzone dane są nieprawidłowe. Sprawdź je i spróbuj ponownie.

# Currently locked
# .long = This is locked at the moment. Please try again later.
http_423 = Obecnie zablokowane
    .long = Ten zasób jest w tej chwili zablokowany. Spróbuj ponownie później.

# A required step failed
# .long = This couldn’t be done because another action that it depends on failed.
http_424 = Wymagany krok się nie powiódł
    .long = Nie można tego wykonać, ponieważ nie powiodło się inne działanie, od którego to zależy.

# Too early
# .long = The request came too early. Please try again.
http_425 = Za wcześnie
    .long = Żądanie przyszło zbyt wcześnie. Spróbuj ponownie.

# Different protocol needed
# .long = The server needs a different protocol for this. Please update your app or browser and try again.
http_426 = Wymagany inny protokół
    .long = Serwer wymaga tu innego protokołu. Zaktualizuj aplikację lub przeglądarkę i spróbuj ponownie.

# Version not stated
# .long = The request doesn’t state which version it changes. Please reload and try again.
http_428 = Nie podano wersji
    .long = Żądanie nie określa, którą wersję zmienia. Odśwież stronę i spróbuj ponownie.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = Zbyt wiele żądań
    .long = W krótkim czasie pojawiło się zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.
    .help = Przekroczono limit liczby żądań

# Request header is too large
# .long = The header of the request is too large. Deleting this site’s cookies may help.
http_431 = Zbyt duże nagłówki żądania
    .long = Nagłówki żądania są za duże. Może pomóc usunięcie plików cookie tej witryny.

# Not available for legal reasons
# .long = This can’t be provided for legal reasons.
http_451 = Niedostępne z przyczyn prawnych
    .long = Tych treści nie można udostępnić z przyczyn prawnych.

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = Błąd serwera
    .long = Na serwerze coś poszło nie tak. Spróbuj ponownie później.
    .help = Nieoczekiwany błąd

# Function not supported
# .long = The server doesn’t support this function.
http_501 = Funkcja nieobsługiwana
    .long = Serwer nie obsługuje tej funkcji.

# No valid answer
# .long = A server that this service depends on gave no valid answer. Please try again later.
http_502 = Brak prawidłowej odpowiedzi
    .long = Serwer, od którego zależy ta usługa, nie zwrócił prawidłowej odpowiedzi. Spróbuj ponownie później.

# Service Unavailable
# .long = The service is not available at the moment. Please try again later.
# .help = Maintenance/overload
http_503 = Usługa niedostępna
    .long = Usługa jest w tej chwili niedostępna. Spróbuj ponownie później.
    .help = Prace konserwacyjne lub przeciążenie

# No answer in time
# .long = The answer took too long. Please try again later.
http_504 = Przekroczono czas oczekiwania
    .long = Oczekiwanie na odpowiedź trwało zbyt długo. Spróbuj ponownie później.

# HTTP version not supported
# .long = The server doesn’t support this version of HTTP. Please update your app or browser.
http_505 = Nieobsługiwana wersja HTTP
    .long = Serwer nie obsługuje tej wersji HTTP. Zaktualizuj aplikację lub przeglądarkę.

# Server set up incorrectly
# .long = The server isn’t set up correctly. Please try again later.
http_506 = Błędna konfiguracja serwera
    .long = Serwer nie jest prawidłowo skonfigurowany. Spróbuj ponownie później.

# Not enough storage
# .long = The server doesn’t have enough space to store this. Please try again later.
http_507 = Za mało miejsca
    .long = Serwer nie ma dość miejsca, aby to zapisać. Spróbuj ponownie później.

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = Nieskończona pętla
    .long = Serwer przerwał żądanie, ponieważ prowadziło do nieskończonej pętli.

# Extension missing
# .long = The request lacks an extension that the server needs.
http_510 = Brak rozszerzenia
    .long = W żądaniu brakuje rozszerzenia, którego wymaga serwer.

# Network sign-in needed
# .long = Please sign in to the network that you’re using and try again.
http_511 = Wymagane logowanie do sieci
    .long = Zaloguj się do sieci, z której korzystasz, i spróbuj ponownie.

# Request couldn’t be completed
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
