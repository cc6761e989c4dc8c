### Clerk, Frontend API: identificadores

resource_not_found-IdentificationNotFound = Recurso no encontrado
    .long = No se encontró el recurso.

immutable_attribute_modification_not_allowed = Cambio no permitido
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Su { $sanitizedAttributeType } no se puede cambiar ni quitar.
            [feminine] Su { $sanitizedAttributeType } no se puede cambiar ni quitar.
            [masculine-plural] Sus { $sanitizedAttributeType } no se pueden cambiar ni quitar.
            [feminine-plural] Sus { $sanitizedAttributeType } no se pueden cambiar ni quitar.
           *[other] El campo “{ $sanitizedAttributeType }” no se puede cambiar ni quitar.
        }

oauth_connection_blocked_by_immutable_attribute = No se puede conectar la cuenta
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] El { $sanitizedAttributeType } de esta cuenta no coincide con el que usted ya tiene registrado
            [feminine] La { $sanitizedAttributeType } de esta cuenta no coincide con la que usted ya tiene registrada
            [masculine-plural] Los { $sanitizedAttributeType } de esta cuenta no coinciden con los que usted ya tiene registrados
            [feminine-plural] Las { $sanitizedAttributeType } de esta cuenta no coinciden con las que usted ya tiene registradas
           *[other] El valor del campo “{ $sanitizedAttributeType }” de esta cuenta no coincide con el que usted ya tiene registrado
        }, por lo que la cuenta no se puede conectar.

second_factor_deletion_not_allowed = No se puede eliminar el segundo factor
    .long = Su cuenta debe tener siempre al menos un método de verificación en dos pasos.

too_many_unverified_identifications = Demasiados datos de contacto sin verificar
    .long = Este usuario tiene demasiados datos de contacto sin verificar.
