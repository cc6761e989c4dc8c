### Clerk, Frontend API: URL

insecure_url = Незащищённый URL
    .long = Укажите защищённый URL (https).

invalid_url_scheme = Недопустимая схема URL
    .long =
        { COUNT($schemes) ->
            [one] Укажите URL со схемой { LIST($schemes, type: "or") }.
           *[other] Укажите URL с одной из этих схем: { LIST($schemes, type: "or") }.
        }
