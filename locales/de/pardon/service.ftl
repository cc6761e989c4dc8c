### Was der Dienst selbst antwortet, wenn er eine Anfrage nicht erfüllen kann

# Unknown error code
# .long = There is no error with the code “{ $code }”.
unknown_code = Unbekannter Fehlercode
    .long = Kein Katalog enthält einen Fehler mit dem Code „{ $code }“.

# Unknown error
# .long = The domain “{ $domain }” has no error with the id “{ $id }”.
unknown_entry = Unbekannter Fehler
    .long = Die Domäne „{ $domain }“ enthält keinen Fehler mit der ID „{ $id }“.

# Unknown domain
# .long = There is no domain “{ $domain }”. Perhaps you mean { LIST($similar, type: "or") }.
unknown_domain = Unbekannte Domäne
    .long = Es gibt keine Domäne „{ $domain }“. Vielleicht meinen Sie { LIST($similar, type: "or") }.

# Page not found
# .long = There is nothing at this address.
page_not_found = Seite nicht gefunden
    .long = Unter dieser Adresse ist nichts vorhanden.

# Method not allowed
# .long = This address does not support { $method }.
method_not_allowed = Methode nicht erlaubt
    .long = Die Methode { $method } ist unter dieser Adresse nicht möglich.

# No acceptable format
# .long = The answer is available only in these formats: { LIST($formats, type: "unit") }.
not_acceptable = Kein passendes Format
    .long = Die Antwort ist nur in diesen Formaten verfügbar: { LIST($formats) }.

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = Parameter fehlt
    .long = Der Parameter „{ $parameter }“ fehlt.

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” is not valid.
parameter_invalid = Ungültiger Parameter
    .long = Der Wert des Parameters „{ $parameter }“ ist ungültig.

# Parameter too long
# .long =
#     The parameter “{ $parameter }” is longer than { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
parameter_too_long = Parameter zu lang
    .long = Der Parameter „{ $parameter }“ ist länger als { $limit } Zeichen.

# Token required
# .long = This address requires the operator token.
token_required = Token erforderlich
    .long = Für diese Adresse ist das Token des Betreibers erforderlich.

# Invalid request body
# .long = The request body is not valid JSON.
body_invalid = Ungültiger Anfrageinhalt
    .long = Der Anfrageinhalt ist kein gültiges JSON.

# Invalid request body
# .long = The request body must be a JSON object.
body_not_an_object = Ungültiger Anfrageinhalt
    .long = Der Anfrageinhalt muss ein JSON-Objekt sein.

# Unknown error body
# .long = The request body is valid JSON, but not an error body of a known shape. Known are: { LIST($shapes, type: "unit") }.
body_shape_unknown = Unbekannter Fehlerinhalt
    .long = Der Anfrageinhalt ist gültiges JSON, hat aber keine bekannte Form einer Fehlermeldung. Bekannt sind: { LIST($shapes, type: "unit") }.

# Member missing
# .long = The member “{ $member }” is missing in the request body.
member_missing = Angabe fehlt
    .long = Im Anfrageinhalt fehlt „{ $member }“.

# Invalid member
# .long = The value of “{ $member }” in the request body is not valid.
member_invalid = Ungültige Angabe
    .long = Der Wert von „{ $member }“ im Anfrageinhalt ist ungültig.

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = Anfrageinhalt zu groß
    .long = Der Anfrageinhalt ist größer als { $limit }.

# Too many errors at once
# .long =
#     At most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     } can be rendered in one request.
batch_too_large = Zu viele Fehler auf einmal
    .long =
        In einer Anfrage { $limit ->
            [one] kann höchstens { $limit } Fehler
           *[other] können höchstens { $limit } Fehler
        } verarbeitet werden.

# Too many values
# .long =
#     The values in “meta” are too many or too deeply nested: at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     } are allowed.
meta_too_large = Zu viele Werte
    .long =
        „meta“ enthält zu viele oder zu tief verschachtelte Werte: Erlaubt sind höchstens { $keys } Schlüssel und { $depth ->
            [one] { $depth } Ebene
           *[other] { $depth } Ebenen
        }.

# Address too long
# .long = The address of the request is longer than { $limit }.
url_too_long = Adresse zu lang
    .long = Die Adresse der Anfrage ist länger als { $limit }.

# Unsupported media type
# .long = The request body must be of the type { $expected }.
media_type_unsupported = Medientyp nicht unterstützt
    .long = Der Anfrageinhalt muss den Typ { $expected } haben.

# Internal error
# .long = Something went wrong inside the service. Please try again later.
internal_error = Interner Fehler
    .long = Im Dienst ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = Zeitüberschreitung bei der Anfrage
    .long = Die Anfrage hat länger als { $limit } gedauert.
