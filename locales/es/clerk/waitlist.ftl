### Clerk, Frontend API: lista de espera

waitlist_not_accepting_entries = Lista de espera cerrada
    .long = La lista de espera no admite nuevas inscripciones en este momento. Inténtelo de nuevo más tarde.
