### Clerk, Frontend API : applications

management_token_subject_not_found = Utilisateur introuvable
    .long = L’utilisateur auquel ce jeton de gestion fait référence n’existe plus. Générez un nouveau jeton.
