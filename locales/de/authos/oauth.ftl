### AuthOS: Fehler bei OAuth

# OAuth provider error
# .long = The OAuth provider returned an error.
# .resolution = Check provider status
OAUTH_ERROR = Fehler beim OAuth-Anbieter
    .long = Der OAuth-Anbieter hat mit einem Fehler geantwortet.
    .resolution = Status des Anbieters prüfen

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start over.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = CSRF-Prüfung fehlgeschlagen
    .long = Diese Anmeldung stimmt nicht mit der begonnenen überein und wurde zum Schutz vor gefälschten Anfragen abgebrochen. Bitte beginnen Sie von vorn.
    .resolution = OAuth-Anmeldung neu starten

# Authorization code expired
# .long = The authorization code has expired and can no longer be used.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = Autorisierungscode abgelaufen
    .long = Der Autorisierungscode ist abgelaufen und kann nicht mehr verwendet werden.
    .resolution = OAuth-Anmeldung neu starten

# OAuth provider not set up
# .long = This OAuth provider isn’t set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = OAuth-Anbieter nicht eingerichtet
    .long = Dieser OAuth-Anbieter ist nicht eingerichtet.
    .resolution = Zugangsdaten für den Anbieter hinterlegen
