### Co odpowiada sama usługa, gdy nie może spełnić żądania

# Unknown error code
# .long = There’s no error with the code “{ $code }”.
unknown_code = Nieznany kod błędu
    .long = Nie ma błędu o kodzie „{ $code }”.

# Unknown error
# .long = The domain “{ $domain }” has no error with the ID “{ $id }”.
unknown_entry = Nieznany błąd
    .long = W domenie „{ $domain }” nie ma błędu o identyfikatorze „{ $id }”.

# Unknown domain
# .long = There’s no domain “{ $domain }”. Did you mean { LIST($similar, type: "or") }?
unknown_domain = Nieznana domena
    .long = Domena „{ $domain }” nie istnieje. Czy chodziło o { LIST($similar, type: "or") }?

# Page not found
# .long = There’s nothing at this address.
page_not_found = Nie znaleziono strony
    .long = Pod tym adresem nic nie ma.

# Method not supported
# .long = This address doesn’t support { $method }.
method_not_allowed = Nieobsługiwana metoda
    .long = Ten adres nie obsługuje metody { $method }.

# No suitable format
# .long =
#     { COUNT($formats) ->
#         [one] The response is available only in this format: { LIST($formats, type: "unit") }.
#        *[other] The response is available only in these formats: { LIST($formats, type: "unit") }.
#     }
not_acceptable = Brak odpowiedniego formatu
    .long = Odpowiedź jest dostępna tylko w formacie { LIST($formats, type: "or") }.

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = Brak parametru
    .long = Brakuje parametru „{ $parameter }”.

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” isn’t valid.
parameter_invalid = Nieprawidłowy parametr
    .long = Wartość parametru „{ $parameter }” jest nieprawidłowa.

# Parameter too long
# .long =
#     The parameter “{ $parameter }” is longer than { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
parameter_too_long = Parametr jest za długi
    .long =
        Parametr „{ $parameter }” jest dłuższy niż { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaki
            [many] { $limit } znaków
           *[other] { $limit } znaku
        }.

# Token required
# .long = This address requires the operator token.
token_required = Wymagany token
    .long = Ten adres wymaga tokenu operatora usługi.

# Invalid request body
# .long = The request body isn’t valid JSON.
body_invalid = Nieprawidłowa treść żądania
    .long = Treść żądania nie jest prawidłowym dokumentem JSON.

# Invalid request body
# .long = The request body must be a JSON object.
body_not_an_object = Nieprawidłowa treść żądania
    .long = Treść żądania musi być obiektem JSON.

# Unknown error body
# .long = The request body is valid JSON, but doesn’t have a known error shape. Known shapes: { LIST($shapes, type: "unit") }.
body_shape_unknown = Nieznany format błędu
    .long = Treść żądania jest prawidłowym dokumentem JSON, ale nie ma żadnego ze znanych formatów błędu. Znane formaty: { LIST($shapes, type: "unit") }.

# Member missing
# .long = The request body is missing the member “{ $member }”.
member_missing = Brak elementu
    .long = W treści żądania brakuje elementu „{ $member }”.

# Invalid member
# .long = The value of “{ $member }” in the request body isn’t valid.
member_invalid = Nieprawidłowy element
    .long = Wartość elementu „{ $member }” w treści żądania jest nieprawidłowa.

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = Treść żądania jest zbyt duża
    .long = Treść żądania jest większa niż { $limit }.

# Too many errors at once
# .long =
#     One request can render at most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     }.
batch_too_large = Zbyt wiele błędów naraz
    .long =
        W jednym żądaniu można przetworzyć najwyżej { $limit ->
            [one] { $limit } błąd
            [few] { $limit } błędy
            [many] { $limit } błędów
           *[other] { $limit } błędu
        }.

# Too many values
# .long =
#     “meta” has too many values or is nested too deeply. It can have at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     }.
meta_too_large = Zbyt wiele wartości
    .long =
        W polu „meta” jest zbyt wiele wartości lub są one zbyt głęboko zagnieżdżone. Pole może zawierać najwyżej { $keys ->
            [one] { $keys } klucz
            [few] { $keys } klucze
            [many] { $keys } kluczy
           *[other] { $keys } klucza
        } i { $depth ->
            [one] { $depth } poziom
            [few] { $depth } poziomy
            [many] { $depth } poziomów
           *[other] { $depth } poziomu
        }.

# Address too long
# .long = The request’s address is longer than { $limit }.
url_too_long = Adres jest za długi
    .long = Adres żądania jest dłuższy niż { $limit }.

# Content type not supported
# .long = The content type of the request body must be { $expected }.
media_type_unsupported = Nieobsługiwany typ treści
    .long = Treść żądania musi być typu { $expected }.

# Internal error
# .long = Something went wrong in the service. Please try again later.
internal_error = Błąd wewnętrzny
    .long = W usłudze coś poszło nie tak. Spróbuj ponownie później.

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = Przekroczono limit czasu żądania
    .long = Żądanie przekroczyło limit czasu: { $limit }.
