### Clerk, Frontend API : liste d’attente

waitlist_not_accepting_entries = Liste d’attente fermée aux inscriptions
    .long = La liste d’attente n’accepte pas de nouvelles inscriptions pour le moment. Réessayez plus tard.
