### AuthOS: Fehler bei der Multi-Faktor-Authentifizierung (MFA)

# MFA verification needed
# .long = To continue, verify your identity with a second factor.
# .resolution = Complete MFA verification
MFA_REQUIRED = MFA-Bestätigung erforderlich
    .long = Bitte bestätigen Sie Ihre Identität mit einem zweiten Faktor, um fortzufahren.
    .resolution = MFA-Bestätigung abschließen

# Wrong TOTP or backup code
# .long = The code is incorrect. Enter the current code from your authenticator app or one of your backup codes.
# .resolution = Enter correct code
INVALID_MFA_CODE = Falscher TOTP- oder Backup-Code
    .long = Der Code ist falsch. Bitte geben Sie den aktuellen Code Ihrer Authenticator-App oder einen Ihrer Backup-Codes ein.
    .resolution = Richtigen Code eingeben

# MFA not set up for user
# .long = Multi-factor authentication isn’t set up for this user.
# .resolution = Set up MFA first
MFA_NOT_ENABLED = MFA für dieses Benutzerkonto nicht eingerichtet
    .long = Für dieses Benutzerkonto ist die Multi-Faktor-Authentifizierung nicht eingerichtet.
    .resolution = Zuerst MFA einrichten

# MFA already active
# .long = Multi-factor authentication is already set up for this user.
# .resolution = No action needed
MFA_ALREADY_ENABLED = MFA bereits aktiv
    .long = Für dieses Benutzerkonto ist die Multi-Faktor-Authentifizierung bereits eingerichtet.
    .resolution = Keine Aktion erforderlich

# No backup codes available
# .long = This user has no backup codes left.
# .resolution = Regenerate backup codes
NO_BACKUP_CODES = Keine Backup-Codes verfügbar
    .long = Für dieses Benutzerkonto sind keine Backup-Codes mehr vorhanden.
    .resolution = Neue Backup-Codes erzeugen
