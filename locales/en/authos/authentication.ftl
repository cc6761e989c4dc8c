### AuthOS: Authentication errors

UNAUTHORIZED-Authentication = Missing or invalid credentials
    .long = The credentials are missing or invalid. Sign in and try again.
    .resolution = Provide valid JWT or API key

TOKEN_EXPIRED = JWT has expired
    .long = The access token has expired and is no longer accepted.
    .resolution = Refresh using /api/auth/refresh
    .help =
        - Implement automatic token refresh on 401 responses
        - Check that refresh token is stored securely
        - Verify system clocks are synchronized

JWT_ERROR = Invalid JWT signature or format
    .long = The access token was rejected because its signature or format is invalid.
    .resolution = Obtain new token

INVALID_CREDENTIALS = Wrong email or password
    .long = The email address or password is incorrect. Check both and try again.
    .resolution = Verify credentials

EMAIL_NOT_VERIFIED = Account email not verified
    .long = This account’s email address hasn’t been verified yet. Open the link in the verification email.
    .resolution = Check email for verification link

ACCOUNT_LOCKED = Too many failed attempts
    .long = This account is locked because of too many failed attempts. Please wait a while or contact support.
    .resolution = Wait or contact support
