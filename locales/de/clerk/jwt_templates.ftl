### Clerk, Frontend API: JWT-Vorlagen

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = JWT-Vorlage nicht gefunden
    .long =
        { KEY($attribute) ->
            [id] Es gibt keine JWT-Vorlage mit der ID „{ $val }“.
            [name] Es gibt keine JWT-Vorlage mit dem Namen „{ $val }“.
           *[other] Es gibt keine JWT-Vorlage, bei der „{ $attribute }“ den Wert „{ $val }“ hat.
        }
