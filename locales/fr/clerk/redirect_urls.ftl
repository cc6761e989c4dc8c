### Clerk, Frontend API : URL de redirection

invalid_redirect_url = URL de redirection non valide
    .long = Le format de l’URL de redirection fournie n’est pas valide.

prohibited_redirect_url = Schéma d’URL non valide
    .long = Le schéma de l’URL de redirection fournie est interdit.

redirect_url_domain_mismatch = URL de redirection extérieure à votre domaine
    .long = L’URL de redirection fournie doit appartenir au domaine de votre instance.

resource_missmatch = URL de redirection non autorisée
    .long =
        L’URL de redirection transmise dans la requête de connexion ou d’inscription ne correspond à aucune URI de redirection autorisée pour cette instance. Vérifiez les URL de redirection autorisées de votre instance.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }URL refusée : { $val }
        }
