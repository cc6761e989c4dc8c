### Clerk, Frontend API: plantillas JWT

resource_not_found-JWTTemplateNotFound = Plantilla JWT no encontrada
    .long =
        No existe ninguna plantilla JWT { GENDER($attribute) ->
            [masculine] con el { NAME($attribute) } “{ $val }”
            [feminine] con la { NAME($attribute) } “{ $val }”
            [masculine-plural] con los { NAME($attribute) } “{ $val }”
            [feminine-plural] con las { NAME($attribute) } “{ $val }”
           *[other] cuyo campo “{ $attribute }” tenga el valor “{ $val }”
        }.
