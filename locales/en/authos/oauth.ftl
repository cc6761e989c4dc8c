### AuthOS: OAuth errors

OAUTH_ERROR = OAuth provider error
    .long = The OAuth provider returned an error.
    .resolution = Check provider status

OAUTH_STATE_MISMATCH = CSRF state mismatch
    .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start over.
    .resolution = Restart OAuth flow

OAUTH_CODE_EXPIRED = Authorization code expired
    .long = The authorization code has expired and can no longer be used.
    .resolution = Restart OAuth flow

PROVIDER_NOT_CONFIGURED = OAuth provider not set up
    .long = This OAuth provider isn’t set up.
    .resolution = Configure provider credentials
