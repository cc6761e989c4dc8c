### AuthOS: SCIM errors

INVALID_SCIM_TOKEN = SCIM token invalid/expired
    .long = The SCIM token is invalid or has expired.
    .resolution = Create new SCIM token

SCIM_USER_EXISTS = User already exists
    .long = This user already exists.
    .resolution = Update existing user

SCIM_USER_NOT_FOUND = SCIM user not found
    .long = The SCIM user couldn’t be found.
    .resolution = Check user ID

SCIM_FILTER_INVALID = Invalid filter syntax
    .long = The filter’s syntax is invalid.
    .resolution = Fix filter expression
