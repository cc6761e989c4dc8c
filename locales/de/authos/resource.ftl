### AuthOS: Fehler bei Ressourcen

# Resource not found
# .long = The resource couldn’t be found. It may not exist, or you may not have access to it.
# .resolution = Verify ID and permissions
NOT_FOUND-Resource = Ressource nicht gefunden
    .long = Die Ressource wurde nicht gefunden. Möglicherweise existiert sie nicht oder Sie haben keinen Zugriff darauf.
    .resolution = ID und Berechtigungen prüfen

# Resource already exists
# .long = A resource with this identifier already exists.
# .resolution = Use different identifier
ALREADY_EXISTS = Ressource bereits vorhanden
    .long = Eine Ressource mit dieser Kennung existiert bereits.
    .resolution = Andere Kennung verwenden

# Max services for tier
# .long = You have reached the maximum number of services for your tier.
# .resolution = Upgrade tier or delete services
SERVICE_LIMIT_EXCEEDED = Höchstzahl an Diensten erreicht
    .long = Sie haben die Höchstzahl an Diensten erreicht, die Ihr Tarif zulässt.
    .resolution = Zu höherem Tarif wechseln oder Dienste löschen

# Max members for tier
# .long = You have reached the maximum number of team members for your tier.
# .resolution = Upgrade tier or remove members
TEAM_LIMIT_EXCEEDED = Höchstzahl an Mitgliedern erreicht
    .long = Sie haben die Höchstzahl an Teammitgliedern erreicht, die Ihr Tarif zulässt.
    .resolution = Zu höherem Tarif wechseln oder Mitglieder entfernen

# User with email exists
# .long = A user with this email address already exists.
# .resolution = Use different email or login
USER_ALREADY_EXISTS = Benutzer bereits vorhanden
    .long = Es gibt bereits einen Benutzer mit dieser E-Mail-Adresse.
    .resolution = Andere E-Mail-Adresse verwenden oder sich anmelden

# Invitation link expired
# .long = This invitation link has expired and can no longer be used.
# .resolution = Request new invitation
INVITATION_EXPIRED = Einladungslink abgelaufen
    .long = Dieser Einladungslink ist abgelaufen und kann nicht mehr verwendet werden.
    .resolution = Neue Einladung anfordern

# Invitation already used
# .long = This invitation has already been used.
# .resolution = No action needed
INVITATION_ALREADY_ACCEPTED = Einladung bereits verwendet
    .long = Diese Einladung wurde bereits verwendet.
    .resolution = Keine Aktion erforderlich
