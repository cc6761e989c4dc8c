### AuthOS: MFA errors

MFA_REQUIRED = MFA verification needed
    .long = To continue, please verify your identity with a second factor.
    .resolution = Complete MFA verification

INVALID_MFA_CODE = Wrong TOTP or backup code
    .long = The code is wrong. Please enter the current code of your authenticator app, or one of your backup codes.
    .resolution = Enter correct code

MFA_NOT_ENABLED = MFA not set up for user
    .long = Multi-factor authentication is not set up for this user.
    .resolution = Set up MFA first

MFA_ALREADY_ENABLED = MFA already active
    .long = Multi-factor authentication is already set up for this user.
    .resolution = No action needed

NO_BACKUP_CODES = No backup codes available
    .long = There are no backup codes left for this user.
    .resolution = Regenerate backup codes
