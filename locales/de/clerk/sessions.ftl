### Clerk, Frontend API: Sitzungen

# account deprovisioned
# .long = Your account is deprovisioned
deprovisioned = Zugang entzogen
    .long = Ihrem Konto wurde der Zugang entzogen.

# Invalid action for user session
# .long = Unable to { $action } session { $sessionID }
invalid_action_for_session = Ungültige Aktion für die Benutzersitzung
    .long = Für die Sitzung { $sessionID } kann diese Aktion nicht ausgeführt werden ({ $action }).

# Invalid action for session reverification
# .long = We were unable to { $action } for this session, as it's not ready for { $resolution }.
invalid_action_for_session_reverification = Ungültige Aktion für die erneute Überprüfung
    .long = Die Aktion konnte nicht ausgeführt werden, weil diese Sitzung für den nötigen Schritt nicht bereit ist (Aktion: { $action }, Schritt: { $resolution }).

# Session not found
# .long = No session was found with id { $sessionID }
resource_not_found-SessionNotFound = Sitzung nicht gefunden
    .long = Es wurde keine Sitzung mit der ID { $sessionID } gefunden.

# is missing
# .long = You need to start a new session verification flow first
session_reverification_missing = Erneute Überprüfung fehlt
    .long = Sie müssen zuerst eine neue Überprüfung für die Sitzung starten.

# Reverification required
# .long = You need to provide additional verification to perform this operation
session_reverification_required = Erneute Bestätigung erforderlich
    .long = Für diesen Vorgang müssen Sie Ihre Identität erneut bestätigen.

# Unauthorized action for session
# .long = Not authorized to perform requested action on session { $sessionID }
action_for_session_not_authorized = Keine Berechtigung für diese Aktion
    .long = Sie sind nicht berechtigt, die angeforderte Aktion für die Sitzung { $sessionID } auszuführen.
