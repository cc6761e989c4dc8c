### pydantic: texto, datos, direcciones e ID

string_type = Se espera texto
    .long = Escriba un texto.

string_unicode = El texto no se puede leer
    .long = El texto contiene caracteres ilegibles. Revíselo e inténtelo de nuevo.

string_too_short = Texto demasiado corto
    .long =
        Escriba al menos { $min_length ->
            [one] { $min_length } carácter
            [many] { $min_length } de caracteres
           *[other] { $min_length } caracteres
        }.

string_too_long = Texto demasiado largo
    .long =
        Escriba como máximo { $max_length ->
            [one] { $max_length } carácter
            [many] { $max_length } de caracteres
           *[other] { $max_length } caracteres
        }.

string_pattern_mismatch = Formato incorrecto
    .long = El texto no tiene el formato esperado (patrón: { $pattern }).

string_not_ascii = Caracteres no admitidos
    .long = Use solo letras latinas sin acentos, cifras y signos de puntuación comunes (ASCII).

bytes_type = Se esperan datos
    .long = Indique texto o datos binarios.

bytes_too_short = Datos demasiado cortos
    .long =
        Los datos deben ocupar al menos { $min_length ->
            [one] { $min_length } byte
            [many] { $min_length } de bytes
           *[other] { $min_length } bytes
        }.

bytes_too_long = Datos demasiado largos
    .long =
        Los datos pueden ocupar como máximo { $max_length ->
            [one] { $max_length } byte
            [many] { $max_length } de bytes
           *[other] { $max_length } bytes
        }.

bytes_invalid_encoding = Los datos no se pueden leer
    .long = Los datos no están codificados correctamente. La codificación esperada es { $encoding }.

url_type = Se espera una dirección web
    .long = Escriba una dirección web (URL).

url_parsing = Dirección web no válida
    .long = La dirección web (URL) no es válida. Revísela e inténtelo de nuevo.

url_syntax_violation = Dirección web no válida
    .long = La dirección web (URL) no está bien escrita. Revísela e inténtelo de nuevo.

url_too_long = Dirección web demasiado larga
    .long =
        La dirección web (URL) puede tener como máximo { $max_length ->
            [one] { $max_length } carácter
            [many] { $max_length } de caracteres
           *[other] { $max_length } caracteres
        }.

url_scheme = Tipo de dirección web incorrecto
    .long = La dirección web (URL) debe empezar por { LIST($expected_schemes, type: "or") }.

uuid_type = Se espera un UUID
    .long = Indique un ID con el formato UUID.

uuid_parsing = UUID no válido
    .long = El UUID no es válido. Revíselo e inténtelo de nuevo.

uuid_version = Versión de UUID incorrecta
    .long = Indique un UUID de la versión { $expected_version }.
