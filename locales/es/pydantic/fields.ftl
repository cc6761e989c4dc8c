### pydantic: si un campo está presente, y opciones

missing = Falta un valor
    .long = Este campo es obligatorio. Complételo.

extra_forbidden = Campo desconocido
    .long = Este campo no se esperaba. Quítelo.

frozen_field = El campo no se puede cambiar
    .long = El valor de este campo es fijo y no se puede cambiar.

frozen_instance = Los datos no se pueden cambiar
    .long = Estos datos son fijos y sus valores no se pueden cambiar.

no_such_attribute = Campo desconocido
    .long = No hay ningún campo llamado “{ $attribute }”.

none_required = No se permite ningún valor
    .long = Deje este campo vacío.

invalid_key = Nombre de campo no válido
    .long = El nombre de un campo debe ser texto.

default_factory_not_called = Valor sin determinar
    .long = Este valor depende de otros que no son válidos. Corrija primero esos valores.

missing_sentinel_error = No se permite ningún valor
    .long = Omita este campo.

ellipsis_error = Valor no permitido
    .long = El valor debe consistir en puntos suspensivos (tres puntos).

value_error = Valor no válido
    .long = Este valor no es válido. Revíselo e inténtelo de nuevo.

assertion_error = Requisito no cumplido
    .long = Este valor no cumple un requisito. Revíselo e inténtelo de nuevo.

bool_type = Se espera sí o no
    .long = Elija sí (true) o no (false).

bool_parsing = No es ni sí ni no
    .long = El valor no se pudo leer como sí o no. Elija sí (true) o no (false).

enum = Opción no disponible
    .long =
        { COUNT($expected) ->
            [one] El único valor permitido es { LIST($expected, type: "or") }.
           *[other] Elija uno de estos valores: { LIST($expected, type: "or") }.
        }

literal_error = Valor no permitido
    .long = El valor debe ser { LIST($expected, type: "or") }.

union_tag_invalid = Tipo desconocido
    .long = El valor del campo “{ $discriminator }” debe ser { LIST($expected_tags, type: "or") }.

union_tag_not_found = Falta el tipo
    .long = El campo “{ $discriminator }” determina qué otros campos se necesitan. Complételo primero.
