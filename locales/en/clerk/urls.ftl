### Clerk, Frontend API: Urls

insecure_url = Insecure URL
    .long = Please provide a secure URL (https)

invalid_url_scheme = Invalid URL scheme
    .long =
        { COUNT($schemes) ->
            [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
           *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
        }
