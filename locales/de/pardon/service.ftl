### Was der Dienst selbst antwortet, wenn er eine Anfrage nicht erfüllen kann

# Unknown error code
# .long = There’s no error with the code “{ $code }”.
unknown_code = Unbekannter Fehlercode
    .long = Es gibt keinen Fehler mit dem Code „{ $code }“.

# Unknown error
# .long = The domain “{ $domain }” has no error with the ID “{ $id }”.
unknown_entry = Unbekannter Fehler
    .long = Die Domäne „{ $domain }“ enthält keinen Fehler mit der ID „{ $id }“.

# Unknown domain
# .long = There’s no domain “{ $domain }”. Did you mean { LIST($similar, type: "or") }?
unknown_domain = Unbekannte Domäne
    .long = Es gibt keine Domäne „{ $domain }“. Meinten Sie { LIST($similar, type: "or") }?

# Page not found
# .long = There’s nothing at this address.
page_not_found = Seite nicht gefunden
    .long = Unter dieser Adresse gibt es nichts.

# Method not supported
# .long = This address doesn’t support { $method }.
method_not_allowed = Methode nicht unterstützt
    .long = Die Methode { $method } wird unter dieser Adresse nicht unterstützt.

# No suitable format
# .long =
#     { COUNT($formats) ->
#         [one] The response is available only in this format: { LIST($formats, type: "unit") }.
#        *[other] The response is available only in these formats: { LIST($formats, type: "unit") }.
#     }
not_acceptable = Kein passendes Format
    .long =
        { COUNT($formats) ->
            [one] Die Antwort ist nur in diesem Format verfügbar: { LIST($formats) }.
           *[other] Die Antwort ist nur in diesen Formaten verfügbar: { LIST($formats) }.
        }

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = Parameter fehlt
    .long = In der Anfrage fehlt der Parameter „{ $parameter }“.

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” isn’t valid.
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
# .long = The request body isn’t valid JSON.
body_invalid = Ungültiger Anfrageinhalt
    .long = Der Anfrageinhalt ist kein gültiges JSON.

# Invalid request body
# .long = The request body must be a JSON object.
body_not_an_object = Ungültiger Anfrageinhalt
    .long = Der Anfrageinhalt muss ein JSON-Objekt sein.

# Unknown error body
# .long = The request body is valid JSON, but doesn’t have a known error shape. Known shapes: { LIST($shapes, type: "unit") }.
body_shape_unknown = Unbekannter Fehlerinhalt
    .long = Der Anfrageinhalt ist gültiges JSON, hat aber keine bekannte Form einer Fehlermeldung. Bekannt sind: { LIST($shapes) }.

# Member missing
# .long = The request body is missing the member “{ $member }”.
member_missing = Angabe fehlt
    .long = Im Anfrageinhalt fehlt „{ $member }“.

# Invalid member
# .long = The value of “{ $member }” in the request body isn’t valid.
member_invalid = Ungültige Angabe
    .long = Der Wert von „{ $member }“ im Anfrageinhalt ist ungültig.

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = Anfrageinhalt zu groß
    .long = Der Anfrageinhalt ist größer als { $limit }.

# Too many errors at once
# .long =
#     One request can render at most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     }.
batch_too_large = Zu viele Fehler auf einmal
    .long =
        In einer Anfrage { $limit ->
            [one] kann höchstens { $limit } Fehler
           *[other] können höchstens { $limit } Fehler
        } verarbeitet werden.

# Too many values
# .long =
#     “meta” has too many values or is nested too deeply. It can have at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     }.
meta_too_large = Zu viele Werte
    .long =
        „meta“ enthält zu viele oder zu tief verschachtelte Werte: Erlaubt sind höchstens { $keys } Schlüssel und { $depth ->
            [one] { $depth } Ebene
           *[other] { $depth } Ebenen
        }.

# Address too long
# .long = The request’s address is longer than { $limit }.
url_too_long = Adresse zu lang
    .long = Die Adresse der Anfrage ist länger als { $limit }.

# Content type not supported
# .long = The content type of the request body must be { $expected }.
media_type_unsupported = Inhaltstyp nicht unterstützt
    .long = Der Anfrageinhalt muss den Inhaltstyp { $expected } haben.

# Internal error
# .long = Something went wrong in the service. Please try again later.
internal_error = Interner Fehler
    .long = Im Dienst ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = Zeitüberschreitung bei der Anfrage
    .long = Die Anfrage hat länger gedauert als { $limit }.
