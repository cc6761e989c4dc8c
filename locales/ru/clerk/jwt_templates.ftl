### Clerk, Frontend API: шаблоны JWT

resource_not_found-JWTTemplateNotFound = Шаблон JWT не найден
    .long =
        { KEY($attribute) ->
            [id] Шаблона JWT с ID { $val } не существует.
            [name] Шаблона JWT с названием «{ $val }» не существует.
           *[other] Шаблона JWT, у которого атрибут «{ $attribute }» имеет значение «{ $val }», не существует.
        }
