### Clerk, Frontend API: Bestätigung

# already verified
# .long = This verification has already been verified.
verification_already_verified = Bestätigung bereits erfolgt
    .long = Diese Bestätigung wurde bereits abgeschlossen.

# Too many verification code requests
# .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_code_too_many_requests = Zu viele Bestätigungscodes angefordert
    .long = Es wurden zu viele Bestätigungscodes angefordert. Bitte warten Sie mindestens 30 Sekunden auf Ihren Code, bevor Sie es erneut versuchen.

# expired
# .long = This verification has expired. You must create a new one.
verification_expired = Bestätigung abgelaufen
    .long = Diese Bestätigung ist abgelaufen. Bitte starten Sie eine neue.

# failed
# .long = Too many failed attempts. You have to try again with the same or another method.
verification_failed = Bestätigung fehlgeschlagen
    .long = Es gab zu viele Fehlversuche. Bitte versuchen Sie es mit derselben oder einer anderen Methode erneut.

# invalid link token
# .long = Verification link token is invalid
verification_link_token_invalid = Ungültiger Bestätigungslink
    .long = Dieser Bestätigungslink ist ungültig.

# invalid link token source
# .long = Verification link token source is invalid
verification_link_token_source_invalid = Ungültige Quelle des Bestätigungslinks
    .long = Dieser Bestätigungslink stammt aus einer ungültigen Quelle.

# has invalid strategy
# .long = The strategy is not valid for the current verification.
verification_strategy_invalid = Ungültiges Bestätigungsverfahren
    .long = Das Verfahren ist für die aktuelle Bestätigung nicht gültig.

# expired link token
# .long = Verification link token has expired
verification_link_token_expired = Bestätigungslink abgelaufen
    .long = Dieser Bestätigungslink ist abgelaufen.

# stale link token
# .long = Verification link token is no longer valid. Please request a new one.
verification_link_token_stale = Bestätigungslink veraltet
    .long = Dieser Bestätigungslink ist nicht mehr gültig. Bitte fordern Sie einen neuen an.

# is missing
# .long = This strategy requires verification preparation before attempting to validate it.
verification_missing = Bestätigung nicht vorbereitet
    .long = Bei diesem Verfahren muss die Bestätigung vorbereitet werden, bevor sie geprüft werden kann.

# not sent
# .long = You need to send a verification code before attempting to verify.
verification_not_sent = Bestätigungscode noch nicht gesendet
    .long = Vor der Bestätigung muss ein Bestätigungscode gesendet werden.

# Unknown verification status
# .long = Found unknown verification status { $status }
verification_status_unknown = Unbekannter Bestätigungsstatus
    .long = Der Bestätigungsstatus „{ $status }“ ist nicht bekannt.
