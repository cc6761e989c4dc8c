### Clerk, Frontend API: шаблоны JWT

resource_not_found-JWTTemplateNotFound = Шаблон JWT не найден
    .long =
        { KEY($attribute) ->
            [id] Шаблона JWT с ID { $val } не существует.
            [name] Шаблона JWT с названием «{ $val }» не существует.
           *[other] { GENDER($attribute) ->
                [masculine] Шаблона JWT с таким { NAME($attribute, case: "instrumental") } не существует: { $val }.
                [feminine] Шаблона JWT с такой { NAME($attribute, case: "instrumental") } не существует: { $val }.
                [neuter] Шаблона JWT с таким { NAME($attribute, case: "instrumental") } не существует: { $val }.
                [plural] Шаблона JWT с такими { NAME($attribute, case: "instrumental") } не существует: { $val }.
               *[other] Шаблона JWT, у которого атрибут «{ $attribute }» имеет значение «{ $val }», не существует.
            }
        }
