### Clerk, Frontend API: direcciones web

insecure_url = URL no segura
    .long = Envíe una URL segura (https).

invalid_url_scheme = Esquema de URL no válido
    .long =
        { COUNT($schemes) ->
            [one] Envíe una URL con este esquema: { LIST($schemes, type: "or") }.
           *[other] Envíe una URL con uno de estos esquemas: { LIST($schemes, type: "or") }.
        }
