### AuthOS: Infrastructure errors

DATABASE_ERROR = Database operation failed
    .long = The request failed because of a database error.
    .resolution = Retry; contact support if persists

STRIPE_ERROR = Billing system error
    .long = The billing system reported an error.
    .resolution = Check Stripe status

EMAIL_SEND_FAILED = Email delivery failed
    .long = The email couldn’t be delivered.
    .resolution = Check SMTP configuration

ENCRYPTION_ERROR = Encryption/decryption failed
    .long = The data couldn’t be encrypted or decrypted.
    .resolution = Contact support
