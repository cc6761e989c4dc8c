### AuthOS: General errors

BAD_REQUEST = Invalid request parameters or malformed JSON
    .long = The request couldn’t be understood. One of its parameters is invalid, or its JSON is malformed.

UNAUTHORIZED-General = Missing or invalid authentication
    .long = Your credentials are missing or invalid. Sign in and try again.

FORBIDDEN-General = Valid credentials but insufficient permissions
    .long = You’re signed in, but your account doesn’t have permission to do this.
    .help =
        - Verify user has required role (owner/admin/member)
        - Check if accessing correct organization
        - Ensure token contains required claims

NOT_FOUND-General = Requested resource does not exist
    .long = The resource you requested doesn’t exist.

CONFLICT = Resource already exists or state conflict
    .long = The resource already exists, or someone else has changed it in the meantime.

RATE_LIMIT_EXCEEDED = Too many requests
    .long = Too many requests were sent in a short time. Please wait a moment and try again.
    .help =
        - Implement exponential backoff
        - Check Retry-After header for wait time
        - Review rate limit policies in documentation

INTERNAL_SERVER_ERROR = Unexpected server error
    .long = Something went wrong on the server. Please try again later.
