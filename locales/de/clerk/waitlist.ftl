### Clerk, Frontend API: Warteliste

# Waitlist not accepting entries
# .long = The waitlist is not accepting new entries at this time. Please try again later.
waitlist_not_accepting_entries = Warteliste nimmt keine Einträge an
    .long = Die Warteliste nimmt derzeit keine neuen Einträge an. Bitte versuchen Sie es später erneut.
