### AuthOS: błędy infrastruktury

# Database operation failed
# .long = The request failed because of a database error.
# .resolution = Retry; contact support if persists
DATABASE_ERROR = Operacja na bazie danych nie powiodła się
    .long = Nie udało się wykonać żądania z powodu błędu bazy danych.
    .resolution = Ponów próbę; jeśli błąd się powtarza, skontaktuj się z pomocą techniczną

# Billing system error
# .long = The billing system reported an error.
# .resolution = Check Stripe status
STRIPE_ERROR = Błąd systemu rozliczeń
    .long = System rozliczeń zgłosił błąd.
    .resolution = Sprawdź status usługi Stripe

# Email delivery failed
# .long = The email couldn’t be delivered.
# .resolution = Check SMTP configuration
EMAIL_SEND_FAILED = Błąd dostarczania wiadomości e-mail
    .long = Nie udało się dostarczyć wiadomości e-mail.
    .resolution = Sprawdź konfigurację SMTP

# Encryption/decryption failed
# .long = The data couldn’t be encrypted or decrypted.
# .resolution = Contact support
ENCRYPTION_ERROR = Błąd szyfrowania lub odszyfrowywania
    .long = Nie udało się zaszyfrować lub odszyfrować danych.
    .resolution = Skontaktuj się z pomocą techniczną
