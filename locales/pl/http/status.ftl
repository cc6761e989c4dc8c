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
# .long = The request was completed. There’s nothing to show.
# .help = Success, no response body
http_204 = Brak treści
    .long = Żądanie zostało wykonane. Nie ma nic do wyświetlenia.
    .help = Żądanie wykonane, odpowiedź bez treści

# Bad Request
# .long = The request couldn’t be understood. Check what you entered and try again.
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
    .long = Aby to zrobić, trzeba zapłacić lub zmienić plan.

# Forbidden
# .long = You don’t have permission to do this.
# .help = Valid auth, wrong permissions
http_403 = Dostęp zabroniony
    .long = Nie masz uprawnień, aby to zrobić.
    .help = Prawidłowe uwierzytelnienie, niewłaściwe uprawnienia

# Not Found
# .long = The page or item you’re looking for doesn’t exist or is no longer available.
# .help = Resource doesn’t exist
http_404 = Nie znaleziono
    .long = Strona lub element, którego szukasz, nie istnieje lub nie jest już dostępny.
    .help = Zasób nie istnieje

# Action not available
# .long = This action isn’t supported at this address.
http_405 = Działanie niedostępne
    .long = Tego działania nie można wykonać pod tym adresem.

# No suitable format
# .long = The content isn’t available in any format that your app accepts.
http_406 = Brak odpowiedniego formatu
    .long = Odpowiedź nie jest dostępna w żadnym z formatów obsługiwanych przez aplikację.

# Proxy sign-in required
# .long = Sign in to your network’s proxy server and try again.
http_407 = Wymagane logowanie do serwera proxy
    .long = Zaloguj się do serwera proxy swojej sieci i spróbuj ponownie.

# Request timed out
# .long = Your request took too long to arrive. Check your connection and try again.
http_408 = Przekroczono czas żądania
    .long = Żądanie nie dotarło na czas. Sprawdź połączenie i spróbuj ponownie.

# Conflict
# .long = Your request conflicts with the current data. Reload the page and try again.
# .help = Duplicate resource
http_409 = Konflikt z bieżącymi danymi
    .long = Żądanie nie zgadza się z bieżącymi danymi. Odśwież stronę i spróbuj ponownie.
    .help = Powielony zasób

# No longer available
# .long = The page or item you’re looking for has been removed.
http_410 = Strona lub element nie są już dostępne
    .long = Strona lub element, którego szukasz, został usunięty.

# Content size missing
# .long = The request doesn’t state the size of its content.
http_411 = Brak rozmiaru treści
    .long = Żądanie nie podaje rozmiaru swojej treści.

# Conditions not met
# .long = The conditions for this action aren’t met. Reload the page and try again.
http_412 = Niespełnione warunki
    .long = Warunki tego działania nie są spełnione. Odśwież stronę i spróbuj ponownie.

# Too much data
# .long = The request contains more data than the server accepts. Send less and try again.
http_413 = Za dużo danych
    .long = Żądanie zawiera więcej danych, niż przyjmuje serwer. Wyślij ich mniej i spróbuj ponownie.

# Address too long
# .long = The request’s address is too long. Shorten it and try again.
http_414 = Adres jest za długi
    .long = Żądany adres jest za długi. Skróć go i spróbuj ponownie.

# Format not supported
# .long = The data or file is in a format that the server doesn’t support.
http_415 = Nieobsługiwany format
    .long = Dane lub plik mają format, którego serwer nie obsługuje.

# Requested part not available
# .long = The requested part of the content doesn’t exist. Reload the page and try again.
http_416 = Żądana część jest niedostępna
    .long = Żądana część treści nie istnieje. Odśwież stronę i spróbuj ponownie.

# Requirement can’t be met
# .long = The server can’t meet one of the request’s requirements.
http_417 = Nie można spełnić wymagania
    .long = Serwer nie może spełnić wymagania zawartego w żądaniu.

# Request refused
# .long = The server won’t carry out this request.
http_418 = Żądanie odrzucone
    .long = Serwer odmawia wykonania tego żądania.

# Wrong server
# .long = The request reached a server that can’t answer it. Please try again.
http_421 = Niewłaściwy serwer
    .long = Żądanie trafiło do serwera, który nie może na nie odpowiedzieć. Spróbuj ponownie.

# Some entries aren’t valid
# .long = Some of your entries aren’t valid. Check them and try again.
http_422 = Nieprawidłowe dane
    .long = Niektóre wprowadzone dane są nieprawidłowe. Sprawdź je i spróbuj ponownie.

# Item locked
# .long = The item is locked right now. Please try again later.
http_423 = Element zablokowany
    .long = Ten element jest w tej chwili zablokowany. Spróbuj ponownie później.

# A required step failed
# .long = Your request couldn’t be completed because an action that it depends on failed.
http_424 = Wymagany krok się nie powiódł
    .long = Nie można wykonać żądania, ponieważ nie powiodło się działanie, od którego ono zależy.

# Request sent too early
# .long = The server can’t process the request yet. Please try again.
http_425 = Żądanie wysłano za wcześnie
    .long = Serwer nie może jeszcze przetworzyć żądania. Spróbuj ponownie.

# Different protocol required
# .long = The server requires a different protocol. Update your app or browser and try again.
http_426 = Wymagany inny protokół
    .long = Serwer wymaga tu innego protokołu. Zaktualizuj aplikację lub przeglądarkę i spróbuj ponownie.

# Version missing
# .long = The request doesn’t state which version it changes. Reload the page and try again.
http_428 = Nie podano wersji
    .long = Żądanie nie określa, którą wersję zmienia. Odśwież stronę i spróbuj ponownie.

# Too Many Requests
# .long = There were too many requests in a short time. Please wait a moment and try again.
# .help = Rate limited
http_429 = Zbyt wiele żądań
    .long = W krótkim czasie pojawiło się zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.
    .help = Przekroczono limit liczby żądań

# Request headers too large
# .long = The request’s headers are too large. Deleting this site’s cookies may help.
http_431 = Zbyt duże nagłówki żądania
    .long = Nagłówki żądania są za duże. Może pomóc usunięcie plików cookie tej witryny.

# Not available for legal reasons
# .long = For legal reasons, this content can’t be shown.
http_451 = Treść niedostępna z przyczyn prawnych
    .long = Tych treści nie można udostępnić z przyczyn prawnych.

# Server Error
# .long = Something went wrong on the server. Please try again later.
# .help = Unexpected error
http_500 = Błąd serwera
    .long = Na serwerze coś poszło nie tak. Spróbuj ponownie później.
    .help = Nieoczekiwany błąd

# Feature not supported
# .long = The server can’t carry out this kind of request.
http_501 = Funkcja nieobsługiwana
    .long = Serwer nie może wykonać żądania tego rodzaju.

# Invalid response
# .long = A server that this service depends on sent an invalid response. Please try again later.
http_502 = Brak prawidłowej odpowiedzi
    .long = Serwer, od którego zależy ta usługa, nie zwrócił prawidłowej odpowiedzi. Spróbuj ponownie później.

# Service Unavailable
# .long = The service isn’t available right now. Please try again later.
# .help = Maintenance/overload
http_503 = Usługa niedostępna
    .long = Usługa jest w tej chwili niedostępna. Spróbuj ponownie później.
    .help = Prace konserwacyjne lub przeciążenie

# No response in time
# .long = The server took too long to respond. Please try again later.
http_504 = Przekroczono czas oczekiwania
    .long = Oczekiwanie na odpowiedź trwało zbyt długo. Spróbuj ponownie później.

# Unsupported HTTP version
# .long = The server doesn’t support the HTTP version of the request. Update your app or browser and try again.
http_505 = Nieobsługiwana wersja HTTP
    .long = Serwer nie obsługuje wersji HTTP użytej w żądaniu. Zaktualizuj aplikację lub przeglądarkę i spróbuj ponownie.

# Server misconfigured
# .long = There’s a problem with the server’s configuration. Please try again later.
http_506 = Błędna konfiguracja serwera
    .long = Serwer nie jest prawidłowo skonfigurowany. Spróbuj ponownie później.

# Not enough storage
# .long = The server doesn’t have enough space to store the data. Please try again later.
http_507 = Za mało miejsca
    .long = Serwer nie ma dość miejsca, aby zapisać dane. Spróbuj ponownie później.

# Endless loop
# .long = The server stopped because the request led to an endless loop.
http_508 = Nieskończona pętla
    .long = Serwer przerwał żądanie, ponieważ prowadziło do nieskończonej pętli.

# Extension missing
# .long = The request is missing an extension that the server requires.
http_510 = Brak rozszerzenia
    .long = W żądaniu brakuje rozszerzenia, którego wymaga serwer.

# Network sign-in required
# .long = Sign in to the network that you’re using and try again.
http_511 = Wymagane logowanie do sieci
    .long = Zaloguj się do sieci, z której korzystasz, i spróbuj ponownie.

# Request couldn’t be completed
# .long = There’s a problem with the request. Check what you entered and try again.
http_4xx = Nie można wykonać żądania
    .long = Nie udało się wykonać żądania. Sprawdź wprowadzone dane i spróbuj ponownie.

# Service error
# .long = The service couldn’t complete the request. Please try again later.
http_5xx = Błąd usługi
    .long = Usługa nie mogła wykonać żądania. Spróbuj ponownie później.

# Something went wrong
# .long = An error occurred. Please try again later.
http_unknown = Coś poszło nie tak
    .long = Wystąpił błąd. Spróbuj ponownie później.
