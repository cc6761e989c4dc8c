### AuthOS: Fehler bei der Authentifizierung

# Missing or invalid credentials
# .long = The credentials are missing or invalid. Sign in and try again.
# .resolution = Provide valid JWT or API key
UNAUTHORIZED-Authentication = Fehlende oder ungültige Zugangsdaten
    .long = Die Zugangsdaten fehlen oder sind ungültig. Bitte melden Sie sich an und versuchen Sie es erneut.
    .resolution = Gültiges JWT oder gültigen API-Schlüssel mitsenden

# JWT has expired
# .long = The access token has expired and is no longer accepted.
# .resolution = Refresh using /api/auth/refresh
# .help =
#     - Implement automatic token refresh on 401 responses
#     - Check that refresh token is stored securely
#     - Verify system clocks are synchronized
TOKEN_EXPIRED = JWT abgelaufen
    .long = Das Zugriffstoken ist abgelaufen und wird nicht mehr akzeptiert.
    .resolution = Über /api/auth/refresh erneuern
    .help =
        - Token bei Antworten mit Status 401 automatisch erneuern
        - Prüfen, ob das Aktualisierungstoken sicher gespeichert ist
        - Prüfen, ob die Systemuhren synchron laufen

# Invalid JWT signature or format
# .long = The access token was rejected because its signature or format is invalid.
# .resolution = Obtain new token
JWT_ERROR = JWT mit ungültiger Signatur oder ungültigem Format
    .long = Das Zugriffstoken wurde abgelehnt, weil seine Signatur oder sein Format ungültig ist.
    .resolution = Neues Token anfordern

# Wrong email or password
# .long = The email address or password is incorrect. Check both and try again.
# .resolution = Verify credentials
INVALID_CREDENTIALS = E-Mail-Adresse oder Passwort falsch
    .long = Die E-Mail-Adresse oder das Passwort ist falsch. Bitte prüfen Sie beide Angaben und versuchen Sie es erneut.
    .resolution = Zugangsdaten prüfen

# Account email not verified
# .long = This account’s email address hasn’t been verified yet. Open the link in the verification email.
# .resolution = Check email for verification link
EMAIL_NOT_VERIFIED = E-Mail-Adresse des Kontos nicht bestätigt
    .long = Die E-Mail-Adresse dieses Kontos wurde noch nicht bestätigt. Bitte öffnen Sie den Link in der Bestätigungs-E-Mail.
    .resolution = Im E-Mail-Postfach nach dem Bestätigungslink suchen

# Too many failed attempts
# .long = This account is locked because of too many failed attempts. Please wait a while or contact support.
# .resolution = Wait or contact support
ACCOUNT_LOCKED = Zu viele Fehlversuche
    .long = Dieses Konto ist nach zu vielen Fehlversuchen gesperrt. Bitte warten Sie etwas oder wenden Sie sich an den Support.
    .resolution = Warten oder den Support kontaktieren
