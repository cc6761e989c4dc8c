### AuthOS: Validation errors

INVALID_EMAIL = Invalid email format
    .long = This email address isn’t valid. Check it for typos.
    .resolution = Provide valid email

WEAK_PASSWORD = Password doesn’t meet requirements
    .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
    .resolution = Use stronger password (min 8 chars)

INVALID_SLUG = Invalid slug format
    .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
    .resolution = Use alphanumeric, hyphens, underscores only

RESERVED_SLUG = Slug is reserved
    .long = This slug is reserved and can’t be used. Choose a different one.
    .resolution = Choose different slug

SLUG_TOO_SHORT = Slug less than 3 characters
    .long = The slug is too short. It must have at least 3 characters.
    .resolution = Use longer slug

SLUG_TOO_LONG = Slug more than 50 characters
    .long = The slug is too long. It can have at most 50 characters.
    .resolution = Use shorter slug

NAME_TOO_SHORT = Name less than 2 characters
    .long = The name is too short. It must have at least 2 characters.
    .resolution = Use longer name

NAME_TOO_LONG = Name more than 100 characters
    .long = The name is too long. It can have at most 100 characters.
    .resolution = Use shorter name

INVALID_URL = URL format invalid
    .long = This URL isn’t valid. It must start with http:// or https://.
    .resolution = Provide valid URL with http(s)
