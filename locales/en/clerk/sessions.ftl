### Clerk, Frontend API: Sessions

deprovisioned = account deprovisioned
    .long = Your account is deprovisioned

invalid_action_for_session = Invalid action for user session
    .long = Unable to { $action } session { $sessionID }

invalid_action_for_session_reverification = Invalid action for session reverification
    .long = We were unable to { $action } for this session, as it's not ready for { $resolution }.

resource_not_found-SessionNotFound = Session not found
    .long = No session was found with id { $sessionID }

session_reverification_missing = is missing
    .long = You need to start a new session verification flow first

session_reverification_required = Reverification required
    .long = You need to provide additional verification to perform this operation

action_for_session_not_authorized = Unauthorized action for session
    .long = Not authorized to perform requested action on session { $sessionID }
