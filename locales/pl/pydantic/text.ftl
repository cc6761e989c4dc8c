### pydantic: tekst, dane, adresy i identyfikatory

# Text expected
# .long = Enter text.
string_type = Wymagany tekst
    .long = Wpisz tekst.

# Text not readable
# .long = The text contains characters that can’t be read. Check it and try again.
string_unicode = Nie można odczytać tekstu
    .long = Tekst zawiera znaki, których nie można odczytać. Sprawdź go i spróbuj ponownie.

# Text too short
# .long =
#     Enter at least { $min_length ->
#         [one] { $min_length } character
#        *[other] { $min_length } characters
#     }.
string_too_short = Tekst jest za krótki
    .long =
        Wpisz co najmniej { $min_length ->
            [one] { $min_length } znak
            [few] { $min_length } znaki
            [many] { $min_length } znaków
           *[other] { $min_length } znaku
        }.

# Text too long
# .long =
#     Enter at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
string_too_long = Tekst jest za długi
    .long =
        Wpisz najwyżej { $max_length ->
            [one] { $max_length } znak
            [few] { $max_length } znaki
            [many] { $max_length } znaków
           *[other] { $max_length } znaku
        }.

# Wrong format
# .long = The text doesn’t have the expected format (pattern: { $pattern }).
string_pattern_mismatch = Nieprawidłowy format
    .long = Tekst nie ma oczekiwanego formatu (wzorzec: { $pattern }).

# Unsupported characters
# .long = Use only unaccented Latin letters, digits, and common punctuation marks (ASCII).
string_not_ascii = Nieobsługiwane znaki
    .long = Używaj tylko liter łacińskich bez znaków diakrytycznych, cyfr i zwykłych znaków interpunkcyjnych (ASCII).

# Data expected
# .long = Provide text or binary data.
bytes_type = Wymagane dane
    .long = Podaj tekst lub dane binarne.

# Data too short
# .long =
#     The data must be at least { $min_length ->
#         [one] { $min_length } byte
#        *[other] { $min_length } bytes
#     } long.
bytes_too_short = Za mało danych
    .long =
        Dane muszą mieć co najmniej { $min_length ->
            [one] { $min_length } bajt
            [few] { $min_length } bajty
            [many] { $min_length } bajtów
           *[other] { $min_length } bajta
        }.

# Data too long
# .long =
#     The data can be at most { $max_length ->
#         [one] { $max_length } byte
#        *[other] { $max_length } bytes
#     } long.
bytes_too_long = Za dużo danych
    .long =
        Dane mogą mieć najwyżej { $max_length ->
            [one] { $max_length } bajt
            [few] { $max_length } bajty
            [many] { $max_length } bajtów
           *[other] { $max_length } bajta
        }.

# Data not readable
# .long = The data isn’t encoded correctly. The expected encoding is { $encoding }.
bytes_invalid_encoding = Nie można odczytać danych
    .long = Dane nie są prawidłowo zakodowane. Oczekiwane kodowanie to { $encoding }.

# Web address expected
# .long = Enter a web address (URL).
url_type = Wymagany adres internetowy
    .long = Podaj adres internetowy (URL).

# Invalid web address
# .long = The web address (URL) isn’t valid. Check it and try again.
url_parsing = Nieprawidłowy adres internetowy
    .long = To nie jest prawidłowy adres internetowy (URL). Sprawdź go i spróbuj ponownie.

# Invalid web address
# .long = The web address (URL) isn’t written correctly. Check it and try again.
url_syntax_violation = Nieprawidłowy adres internetowy
    .long = Ten adres internetowy (URL) nie jest poprawnie zapisany. Sprawdź go i spróbuj ponownie.

# Web address too long
# .long =
#     The web address (URL) can be at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     } long.
url_too_long = Adres internetowy jest za długi
    .long =
        Adres internetowy (URL) może mieć najwyżej { $max_length ->
            [one] { $max_length } znak
            [few] { $max_length } znaki
            [many] { $max_length } znaków
           *[other] { $max_length } znaku
        }.

# Wrong kind of web address
# .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.
url_scheme = Niedozwolony adres internetowy
    .long = Adres internetowy (URL) musi zaczynać się od { LIST($expected_schemes, type: "or") }.

# UUID expected
# .long = Enter an ID in the UUID format.
uuid_type = Wymagany UUID
    .long = Podaj identyfikator w formacie UUID.

# Invalid UUID
# .long = The UUID isn’t valid. Check it and try again.
uuid_parsing = Nieprawidłowy UUID
    .long = To nie jest prawidłowy UUID. Sprawdź go i spróbuj ponownie.

# Wrong UUID version
# .long = Enter a version { $expected_version } UUID.
uuid_version = Niewłaściwa wersja UUID
    .long = Podaj UUID w wersji { $expected_version }.
