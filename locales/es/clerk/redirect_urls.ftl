### Clerk, Frontend API: URL de redirección

invalid_redirect_url = URL de redirección no válida
    .long = El formato de la URL de redirección indicada no es válido.

prohibited_redirect_url = Esquema de URL no válido
    .long = La URL de redirección indicada tiene un esquema prohibido.

redirect_url_domain_mismatch = La URL de redirección no es de su dominio
    .long = La URL de redirección indicada debe pertenecer al dominio de su instancia.

resource_missmatch = La URL de redirección no está autorizada
    .long =
        La solicitud de inicio de sesión o de registro contiene una URL de redirección{ KEY($val) ->
            [none] { "" }
           *[other] { " " }({ $val })
        } que no coincide con ninguna de las autorizadas para esta instancia. Revise las URL de redirección autorizadas de su instancia.
