### Clerk, Frontend API: Waitlist

waitlist_not_accepting_entries = Waitlist not accepting entries
    .long = The waitlist is not accepting new entries at this time. Please try again later.
