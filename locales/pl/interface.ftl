### Słowa spisu błędów

skip = Przejdź do treści
language = Język
all-errors = Wszystkie błędy
as-json = Ta strona jako JSON
api = Dokumentacja API

index-title = Błędy
index-lead = Co oznacza każdy kod błędu, zrozumiałymi słowami.
search = Kod, nazwa lub słowa
domain = Domena
all-domains = Wszystkie domeny
find = Szukaj
results =
    { $count ->
        [0] Nie znaleziono błędów
        [one] { $count } błąd
        [few] { $count } błędy
       *[many] { $count } błędów
    }
pages = Strony
previous-page = Poprzednia strona
next-page = Następna strona
page-of = Strona { $page } z { $pages }

name = Nazwa
status = Status HTTP
section = Sekcja
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
own-values-hint = Wartości listy oddziela się przecinkami. Puste pole oznacza brak wartości.
render = Pokaż
examples = Wróć do przykładów
no-values = Ten błąd nie ma wartości.

values = Wartości
value = Wartość
type = Typ
paths = W meta
required = Wymagana
example = Przykład
yes = tak
no = nie

variants = Inne błędy o tym samym kodzie
variants-hint = O tym, który błąd jest właściwy, decydują wartości przesłane z błędem.
when = Gdy { $path } ma wartość { $values }
needs = Wymaga: { $names }
texts = We wszystkich językach
call = Zapytaj usługę
