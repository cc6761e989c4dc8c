### Clerk, Frontend API: sesje

# account deprovisioned
# .long = Your account is deprovisioned
deprovisioned = Kontu odebrano dostęp
    .long = Twojemu kontu odebrano dostęp do tej aplikacji.

# Invalid action for user session
# .long = Unable to { $action } session { $sessionID }
invalid_action_for_session = Nieprawidłowe działanie w sesji użytkownika
    .long = Tego działania nie można wykonać w sesji { $sessionID } ({ $action }).

# Invalid action for session reverification
# .long = We were unable to { $action } for this session, as it's not ready for { $resolution }.
invalid_action_for_session_reverification = Nieprawidłowe działanie przy ponownej weryfikacji sesji
    .long = Nie udało się wykonać działania, ponieważ ta sesja nie jest gotowa na wymagany krok (działanie: { $action }, krok: { $resolution }).

# Session not found
# .long = No session was found with id { $sessionID }
resource_not_found-SessionNotFound = Nie znaleziono sesji
    .long = Nie znaleziono sesji o identyfikatorze { $sessionID }.

# is missing
# .long = You need to start a new session verification flow first
session_reverification_missing = Brak weryfikacji sesji
    .long = Najpierw rozpocznij nową weryfikację sesji.

# Reverification required
# .long = You need to provide additional verification to perform this operation
session_reverification_required = Wymagana ponowna weryfikacja
    .long = Ta operacja wymaga dodatkowej weryfikacji tożsamości.

# Unauthorized action for session
# .long = Not authorized to perform requested action on session { $sessionID }
action_for_session_not_authorized = Brak uprawnień do działania w sesji
    .long = Brak uprawnień do wykonania żądanego działania w sesji { $sessionID }.
