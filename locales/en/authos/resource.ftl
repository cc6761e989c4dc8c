### AuthOS: Resource errors

NOT_FOUND-Resource = Resource not found
    .long = The resource couldn’t be found. It may not exist, or you may not have access to it.
    .resolution = Verify ID and permissions

ALREADY_EXISTS = Resource already exists
    .long = A resource with this identifier already exists.
    .resolution = Use different identifier

SERVICE_LIMIT_EXCEEDED = Max services for tier
    .long = You have reached the maximum number of services for your tier.
    .resolution = Upgrade tier or delete services

TEAM_LIMIT_EXCEEDED = Max members for tier
    .long = You have reached the maximum number of team members for your tier.
    .resolution = Upgrade tier or remove members

USER_ALREADY_EXISTS = User with email exists
    .long = A user with this email address already exists.
    .resolution = Use different email or login

INVITATION_EXPIRED = Invitation link expired
    .long = This invitation link has expired and can no longer be used.
    .resolution = Request new invitation

INVITATION_ALREADY_ACCEPTED = Invitation already used
    .long = This invitation has already been used.
    .resolution = No action needed
