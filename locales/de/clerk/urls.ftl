### Clerk, Frontend API: URLs

# Insecure URL
# .long = Please provide a secure URL (https)
insecure_url = Unsichere URL
    .long = Bitte geben Sie eine sichere URL (https) an.

# Invalid URL scheme
# .long =
#     { COUNT($schemes) ->
#         [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
#        *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
#     }
invalid_url_scheme = Ungültiges URL-Schema
    .long =
        { COUNT($schemes) ->
            [one] Bitte geben Sie eine URL mit diesem Schema an: { LIST($schemes, type: "or") }.
           *[other] Bitte geben Sie eine URL mit einem der folgenden Schemata an: { LIST($schemes, type: "or") }.
        }
