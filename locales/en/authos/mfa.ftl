### AuthOS: MFA errors

MFA_REQUIRED = MFA verification needed
    .long = To continue, verify your identity with a second factor.
    .resolution = Complete MFA verification

INVALID_MFA_CODE = Wrong TOTP or backup code
    .long = The code is incorrect. Enter the current code from your authenticator app or one of your backup codes.
    .resolution = Enter correct code

MFA_NOT_ENABLED = MFA not set up for user
    .long = Multi-factor authentication isn’t set up for this user.
    .resolution = Set up MFA first

MFA_ALREADY_ENABLED = MFA already active
    .long = Multi-factor authentication is already set up for this user.
    .resolution = No action needed

NO_BACKUP_CODES = No backup codes available
    .long = This user has no backup codes left.
    .resolution = Regenerate backup codes
