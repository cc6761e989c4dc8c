### Clerk, Frontend API: szablony JWT

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = Nie znaleziono szablonu JWT
    .long =
        { KEY($attribute) ->
            [id] Nie istnieje szablon JWT o identyfikatorze { $val }.
            [name] Nie istnieje szablon JWT o nazwie „{ $val }”.
           *[other] Nie istnieje szablon JWT, w którym atrybut „{ $attribute }” ma wartość „{ $val }”.
        }
