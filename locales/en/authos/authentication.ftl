### AuthOS: Authentication errors

UNAUTHORIZED-Authentication = Missing or invalid credentials
    .long = The credentials are missing or invalid. Please sign in and try again.
    .resolution = Provide valid JWT or API key

TOKEN_EXPIRED = JWT has expired
    .long = The access token has expired and is no longer accepted.
    .resolution = Refresh using /api/auth/refresh
    .help =
        - Implement automatic token refresh on 401 responses
        - Check that refresh token is stored securely
        - Verify system clocks are synchronized

JWT_ERROR = Invalid JWT signature or format
    .long = The access token cannot be accepted because its signature or its format is invalid.
    .resolution = Obtain new token

INVALID_CREDENTIALS = Wrong email or password
    .long = The email address or the password is wrong. Please check both and try again.
    .resolution = Verify credentials

EMAIL_NOT_VERIFIED = Account email not verified
    .long = The email address of this account has not been verified yet. Please open the link in the verification email.
    .resolution = Check email for verification link

ACCOUNT_LOCKED = Too many failed attempts
    .long = This account is locked after too many failed attempts. Please wait a while, or contact support.
    .resolution = Wait or contact support
