### AuthOS: Infrastructure errors

DATABASE_ERROR = Database operation failed
    .long = An operation on the database failed.
    .resolution = Retry; contact support if persists

STRIPE_ERROR = Billing system error
    .long = The billing system reported an error.
    .resolution = Check Stripe status

EMAIL_SEND_FAILED = Email delivery failed
    .long = The email could not be delivered.
    .resolution = Check SMTP configuration

ENCRYPTION_ERROR = Encryption/decryption failed
    .long = Data could not be encrypted or decrypted.
    .resolution = Contact support
