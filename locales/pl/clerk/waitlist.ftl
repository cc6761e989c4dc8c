### Clerk, Frontend API: lista oczekujących

# Waitlist not accepting entries
# .long = The waitlist is not accepting new entries at this time. Please try again later.
waitlist_not_accepting_entries = Lista oczekujących nie przyjmuje zgłoszeń
    .long = Lista oczekujących nie przyjmuje obecnie nowych zgłoszeń. Spróbuj ponownie później.
