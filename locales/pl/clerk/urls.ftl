### Clerk, Frontend API: adresy URL

# Insecure URL
# .long = Please provide a secure URL (https)
insecure_url = Niezabezpieczony adres URL
    .long = Podaj bezpieczny adres URL (https).

# Invalid URL scheme
# .long =
#     { COUNT($schemes) ->
#         [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
#        *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
#     }
invalid_url_scheme = Nieprawidłowy schemat adresu URL
    .long =
        { COUNT($schemes) ->
            [one] Podaj adres URL ze schematem { LIST($schemes, type: "or") }.
           *[other] Podaj adres URL z jednym z następujących schematów: { LIST($schemes, type: "or") }.
        }
