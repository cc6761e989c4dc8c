### Słowa stron. Teksty błędów są w innych plikach.

## Na każdej stronie

skip = Przejdź do treści
language = Język
errors = Błędy
api = API
as-json = Ta strona jako JSON
all-errors = Wszystkie błędy
all-as-json = Wszystkie błędy jako JSON
# $language i $instead to nazwy języków
no-language = Nie ma jeszcze tekstów w tym języku: { $language }. Zamiast niego: { $instead }

## Pierwsza strona

first-title = Kody błędów zrozumiałymi słowami
first-lead =
    Pardon zamienia kod błędu z API na komunikat, który człowiek przeczyta w swoim języku.
    Wystarczy wysłać kod, język i wartości, które przyszły z błędem: z frontendu, z bramy lub z własnego API.
try-it = Wypróbuj
code = Kod
code-hint = Taki, jaki wysyła API. Podpowiedzi pojawiają się podczas pisania.
message-language = Język komunikatu
format = Format
render = Pokaż
try-one = Na przykład:
empty-title = Który błąd?
empty-text = Wpisz kod, aby zobaczyć komunikat.
no-code-title = Żaden błąd nie ma tego kodu
no-code-text = W katalogu nie ma kodu „{ $code }”. Użytkownik zobaczyłby mimo to taki tekst.
did-you-mean = Może chodzi o:
as-dialog = W oknie dialogowym
as-toast = W powiadomieniu
as-field = Przy polu formularza
close = Zamknij
your-input = Wpisana wartość
to-entry = Wszystko o tym błędzie
as-code = W kodzie
answer = Odpowiedź
copy = Kopiuj
copied = Skopiowano
browse =
    { $count ->
        [one] Zobacz { $count } błąd
        [few] Zobacz wszystkie { $count } błędy
       *[many] Zobacz wszystkie błędy ({ $count })
    }

## Spis błędów

index-title = Błędy
index-lead = Co oznacza każdy kod błędu, zrozumiałymi słowami.
search = Szukaj
search-hint = Kod, nazwa lub słowa
sections = Sekcje
domain = Domena
all-domains = Wszystkie domeny
section = Sekcja
all-sections = Wszystkie sekcje
status = Status HTTP
all-statuses = Dowolny status
audience = Odbiorca
all-audiences = Dowolny odbiorca
find = Szukaj
results =
    { $count ->
        [0] Nie znaleziono błędów
        [one] { $count } błąd
        [few] { $count } błędy
       *[many] { $count } błędów
    }
filtered-by = Filtry:
# Dla czytników ekranu: co robi krzyżyk przy filtrze
remove-filter = Usuń filtr: { $filter }
remove-filters = Usuń wszystkie filtry
no-results-text = Spróbuj użyć mniejszej liczby słów lub części kodu.
no-results-others =
    { $count ->
        [one] Bez filtrów jest { $count } wynik.
        [few] Bez filtrów są { $count } wyniki.
       *[many] Bez filtrów jest { $count } wyników.
    }
search-everywhere = Szukaj wszędzie
variant-count =
    { $count ->
        [one] { $count } wariant
        [few] { $count } warianty
       *[many] { $count } wariantów
    }
pages = Strony
previous-page = Poprzednia strona
next-page = Następna strona
page-number = Strona { $page }
page-of = Strona { $page } z { $pages }

## Jeden błąd

name = Nazwa
audience-person = Dla użytkowników
audience-administrator = Dla administratorów
audience-developer = Dla programistów
retryable = Późniejsza próba może się udać
note = Uwaga
preview = Co zobaczy użytkownik
resolution = Co zrobić
help = Więcej
problems = Co się nie udało
problem-missing-argument = Brak wartości: { $detail }
problem-invalid-argument = Wartość nie pasuje do typu: { $detail }
problem-unknown-overlay = Nie ma takiej nakładki; to są zwykłe teksty
problem-cut-value = Wartość była za długa i została skrócona: { $detail }
problem-cut-text = Tekst z wartościami był za długi i został skrócony: { $detail }
problem-fallback = W innym języku, ponieważ brakuje tłumaczenia: { $detail }
problem-generic-text = Ogólny tekst statusu HTTP, ponieważ brakuje wartości
problem-not-rendered = Pominięto, ponieważ brakuje wartości: { $detail }
problem-unknown-parameter = Usługa nie zna tego parametru: { $detail }

own-values = Wypróbuj własne wartości
own-values-hint = Puste pole oznacza brak wartości.
examples = Wróć do przykładów
no-values = Ten błąd nie ma wartości.
# $value to wpisana wartość; poniżej stoi, co przyjmuje pole
refused = „{ $value }” nie pasuje. Oczekiwano:
optional = opcjonalnie

values = Wartości
value = Wartość
type = Typ
paths = W meta
required = Wymagana
example = Przykład
yes = tak
no = nie

variants = Warianty tego kodu
variants-hint = Ten kod ma kilka błędów. O tym, który jest właściwy, decydują wartości przesłane z błędem.
this-one = Ten błąd
when = Gdy { $path } ma wartość { $values }
needs = Wymaga: { $names }
needs-nothing = Nie wymaga wartości
texts = We wszystkich językach
original = oryginał
translated = przetłumaczono
not-translated = bez tłumaczenia, po angielsku
call = We własnym kodzie

## Typy wartości i to, co przyjmują

type-text = Tekst
type-integer = Liczba całkowita
type-number = Liczba
type-percent = Procent
type-currency = Kwota
type-duration = Czas trwania
type-datetime = Data i godzina
type-date = Data
type-time = Godzina
type-territory = Kraj lub region
type-language = Język
type-list = Lista
type-identifier = Nazwa pola
type-token = Wartość dosłowna
type-url = Adres internetowy
type-email = Adres e-mail
type-phone = Numer telefonu
type-contact = Kontakt
type-bytes = Ilość danych

hint-text = dowolny tekst
hint-integer = liczba całkowita: 5
hint-number = liczba z kropką: 1.5
hint-percent = ułamek: 0.25 to 25%
hint-currency = liczba i kod ISO 4217: 12.50, EUR
hint-duration = sekundy lub ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = oddzielone przecinkami
hint-identifier = nazwa parametru: email_address
hint-token = pokazywana bez zmian
hint-url = adres: https://example.com/
hint-email = adres: name@example.com
hint-phone = z numerem kierunkowym kraju: +49 30 123456
hint-contact = adres e-mail, numer telefonu lub adres internetowy
hint-bytes = bajty, liczba całkowita: 10000000

## Sekcje katalogu

section-actor_tokens = Tokeny aktora
section-agent_tasks = Zadania agenta
section-applications = Aplikacje
section-auth = Uwierzytelnianie
section-authentication = Uwierzytelnianie
section-authorization = Autoryzacja
section-awscognito = AWS Cognito
section-backup_codes = Kody zapasowe
section-calls = Wywołania funkcji
section-clients = Aplikacje klienckie
section-commerce = Sprzedaż
section-dates = Daty i godziny
section-device_flow = Autoryzacja urządzeń
section-domains = Domeny
section-email = E-mail
section-enterprise_sso = Firmowe logowanie jednokrotne (SSO)
section-features = Funkcje
section-fields = Pola
section-forms = Formularze
section-fraud = Ochrona przed oszustwami
section-general = Ogólne
section-google_one_tap = Google One Tap
section-identifications = Dane logowania
section-images = Obrazy
section-infrastructure = Infrastruktura
section-instances = Instancje
section-internal = Błędy wewnętrzne
section-invitations = Zaproszenia
section-jwt_templates = Szablony JWT
section-limits = Limity
section-lists = Listy
section-mfa = Uwierzytelnianie wieloskładnikowe
section-native_magic_link = Linki logowania w aplikacjach natywnych
section-network = Sieć
section-numbers = Liczby
section-oauth = OAuth
section-oauth2_idp = Dostawca tożsamości OAuth 2
section-objects = Obiekty
section-organizations = Organizacje
section-passkeys = Klucze dostępu
section-pricing = Ceny
section-redirect_urls = Adresy URL przekierowania
section-requests = Żądania
section-resource = Zasoby
section-saml = SAML
section-scim = SCIM
section-service = Usługa
section-sessions = Sesje
section-sign_in = Logowanie
section-sign_in_tokens = Tokeny logowania
section-sign_up = Rejestracja
section-sms = SMS
section-status = Statusy HTTP
section-text = Tekst
section-ticket = Linki dostępu
section-totp = Kody jednorazowe (TOTP)
section-urls = Adresy internetowe
section-user_lockout = Zablokowane konta
section-user_settings = Ustawienia użytkowników
section-users = Użytkownicy
section-validation = Walidacja
section-verification = Weryfikacja
section-waitlist = Lista oczekujących
section-webhook = Webhooki
