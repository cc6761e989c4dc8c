### Clerk、Frontend API：URL

# Insecure URL
# .long = Please provide a secure URL (https)
insecure_url = 安全でないURLです
    .long = 安全なURL（https）を指定してください。

# Invalid URL scheme
# .long =
#     { COUNT($schemes) ->
#         [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
#        *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
#     }
invalid_url_scheme = URLスキームが無効です
    .long = スキームが{ LIST($schemes, type: "or") }のURLを指定してください。
