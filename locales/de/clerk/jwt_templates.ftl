### Clerk, Frontend API: JWT-Vorlagen

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = JWT-Vorlage nicht gefunden
    .long =
        { GENDER($attribute) ->
            [masculine] Es gibt keine JWT-Vorlage mit dem { NAME($attribute, case: "dative", article: "definite") } „{ $val }“.
            [feminine] Es gibt keine JWT-Vorlage mit der { NAME($attribute, case: "dative", article: "definite") } „{ $val }“.
            [neuter] Es gibt keine JWT-Vorlage mit dem { NAME($attribute, case: "dative", article: "definite") } „{ $val }“.
           *[other] Es gibt keine JWT-Vorlage, bei der „{ $attribute }“ den Wert „{ $val }“ hat.
        }
