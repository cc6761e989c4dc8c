### Clerk, Frontend API: aplicaciones

management_token_subject_not_found = Usuario no encontrado
    .long = El usuario al que se refiere este token de administración ya no existe. Genere un token nuevo.
