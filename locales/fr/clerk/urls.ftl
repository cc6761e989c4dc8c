### Clerk, Frontend API : URL

insecure_url = URL non sécurisée
    .long = Fournissez une URL sécurisée (https).

invalid_url_scheme = Schéma d’URL non valide
    .long =
        { COUNT($schemes) ->
            [one] Fournissez une URL avec le schéma suivant : { LIST($schemes, type: "or") }.
           *[other] Fournissez une URL avec l’un de ces schémas : { LIST($schemes, type: "or") }.
        }
