### Clerk, la edición de febrero de 2024: identificadores. Los estados son los de la edición actual, o 400 (404 para lo que no se encuentra) donde esta no tiene ninguno.

resource_not_found_code = Recurso no encontrado
    .long = No se encontró ningún recurso con el ID “{ $resourceID }”.

identification_deletion_failed_code = No se pudo eliminar el identificador
    .long = No puede eliminar su único identificador de inicio de sesión.

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [masculine] No puede eliminar su único { NAME($sanitizedIdentType) }
        [feminine] No puede eliminar su única { NAME($sanitizedIdentType) }
        [masculine-plural] No puede eliminar sus únicos { NAME($sanitizedIdentType) }
        [feminine-plural] No puede eliminar sus únicas { NAME($sanitizedIdentType) }
       *[other] No puede eliminar el único valor del campo “{ $sanitizedIdentType }”
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [masculine] Su cuenta debe tener siempre al menos un { $sanitizedIdentType }.
            [feminine] Su cuenta debe tener siempre al menos una { $sanitizedIdentType }.
            [masculine-plural] Su cuenta debe tener siempre al menos uno de sus { $sanitizedIdentType }.
            [feminine-plural] Su cuenta debe tener siempre al menos una de sus { $sanitizedIdentType }.
           *[other] Su cuenta debe tener siempre al menos un valor en el campo “{ $sanitizedIdentType }”.
        }

identification_set_for2_f_a_failed_code = No se pudo actualizar el segundo factor
    .long = No puede usar su único identificador de inicio de sesión como segundo factor.

identification_update_second_factor_unverified = No se pudo actualizar el segundo factor
    .long = Los datos del segundo factor no se pueden actualizar mientras el identificador no esté verificado.
