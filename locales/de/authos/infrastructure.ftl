### AuthOS: Fehler in der Infrastruktur

# Database operation failed
# .long = The request failed because of a database error.
# .resolution = Retry; contact support if persists
DATABASE_ERROR = Datenbankvorgang fehlgeschlagen
    .long = Die Anfrage ist wegen eines Datenbankfehlers fehlgeschlagen.
    .resolution = Erneut versuchen; bei anhaltendem Fehler den Support kontaktieren

# Billing system error
# .long = The billing system reported an error.
# .resolution = Check Stripe status
STRIPE_ERROR = Fehler im Abrechnungssystem
    .long = Das Abrechnungssystem hat einen Fehler gemeldet.
    .resolution = Stripe-Status prüfen

# Email delivery failed
# .long = The email couldn’t be delivered.
# .resolution = Check SMTP configuration
EMAIL_SEND_FAILED = E-Mail-Zustellung fehlgeschlagen
    .long = Die E-Mail konnte nicht zugestellt werden.
    .resolution = SMTP-Konfiguration prüfen

# Encryption/decryption failed
# .long = The data couldn’t be encrypted or decrypted.
# .resolution = Contact support
ENCRYPTION_ERROR = Ver- oder Entschlüsselung fehlgeschlagen
    .long = Daten konnten nicht ver- oder entschlüsselt werden.
    .resolution = Support kontaktieren
