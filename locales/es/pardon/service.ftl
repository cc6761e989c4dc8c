### Lo que responde el propio servicio cuando no puede hacer lo que se le pide

unknown_code = Código de error desconocido
    .long = No existe ningún error cuyo código sea “{ $code }”.

unknown_entry = Error desconocido
    .long = En el dominio “{ $domain }” no existe ningún error con el ID “{ $id }”.

unknown_domain = Dominio desconocido
    .long = No existe el dominio “{ $domain }”. ¿Quiso decir { LIST($similar, type: "or") }?

page_not_found = Página no encontrada
    .long = No hay nada en esta dirección web.

method_not_allowed = Método no admitido
    .long = Esta dirección web no admite el método { $method }.

not_acceptable = Formato no disponible
    .long =
        { COUNT($formats) ->
            [one] La respuesta solo está disponible en este formato: { LIST($formats, type: "unit") }.
           *[other] La respuesta solo está disponible en estos formatos: { LIST($formats, type: "unit") }.
        }

parameter_missing = Falta un parámetro
    .long = Falta el parámetro “{ $parameter }”.

parameter_invalid = Parámetro no válido
    .long = El valor del parámetro “{ $parameter }” no es válido.

parameter_too_long = Parámetro demasiado largo
    .long =
        El parámetro “{ $parameter }” tiene más de { $limit ->
            [one] { $limit } carácter
            [many] { $limit } de caracteres
           *[other] { $limit } caracteres
        }.

token_required = Se necesita un token
    .long = Esta dirección web requiere el token del operador.

body_invalid = Cuerpo de la solicitud no válido
    .long = El cuerpo de la solicitud no es JSON válido.

body_not_an_object = Cuerpo de la solicitud no válido
    .long = El cuerpo de la solicitud debe ser un objeto JSON.

body_shape_unknown = Formato de error desconocido
    .long =
        El cuerpo de la solicitud es JSON válido, pero no tiene ningún formato de error conocido. { COUNT($shapes) ->
            [one] Formato conocido
           *[other] Formatos conocidos
        }: { LIST($shapes, type: "unit") }.

member_missing = Falta un dato
    .long = En el cuerpo de la solicitud falta el dato “{ $member }”.

member_invalid = Dato no válido
    .long = En el cuerpo de la solicitud, el valor del dato “{ $member }” no es válido.

body_too_large = Cuerpo de la solicitud demasiado grande
    .long = El cuerpo de la solicitud ocupa más de { $limit }.

batch_too_large = Demasiados errores a la vez
    .long =
        Una solicitud puede generar como máximo { $limit ->
            [one] { $limit } mensaje de error
            [many] { $limit } de mensajes de error
           *[other] { $limit } mensajes de error
        }.

meta_too_large = Demasiados valores
    .long =
        El parámetro “meta” tiene demasiados valores o demasiados niveles. Puede tener como máximo { $keys ->
            [one] { $keys } clave
            [many] { $keys } de claves
           *[other] { $keys } claves
        } y { $depth ->
            [one] { $depth } nivel
            [many] { $depth } de niveles
           *[other] { $depth } niveles
        }.

url_too_long = Dirección web demasiado larga
    .long = La dirección web de la solicitud ocupa más de { $limit }.

media_type_unsupported = Tipo de contenido no admitido
    .long = El tipo de contenido del cuerpo de la solicitud debe ser “{ $expected }”.

internal_error = Error interno
    .long = Se produjo un problema en el servicio. Inténtelo de nuevo más tarde.

request_timeout = Tiempo de espera agotado
    .long = La solicitud tardó más de { $limit }.
