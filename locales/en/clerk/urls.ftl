### Clerk, Frontend API: Urls

insecure_url = Insecure URL
    .long = Please provide a secure URL (https)

invalid_url_scheme = Invalid URL scheme
    .long = Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
