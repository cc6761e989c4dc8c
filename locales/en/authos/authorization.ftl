### AuthOS: Authorization errors

FORBIDDEN-Authorization = Insufficient permissions
    .long = Your role doesn’t include the permissions that this action requires.
    .resolution = Use account with proper role
    .help =
        - Verify user has required role (owner/admin/member)
        - Check if accessing correct organization
        - Ensure token contains required claims

ORGANIZATION_NOT_ACTIVE = Organization suspended/pending
    .long = This organization is suspended or still waiting for approval, so it can’t be used right now.
    .resolution = Contact platform admin
    .help =
        - Contact platform administrator
        - Check organization status in admin console
        - Organization may be pending approval

NOT_ORGANIZATION_MEMBER = Not a member of organization
    .long = You’re not a member of this organization.
    .resolution = Request membership

PLATFORM_OWNER_REQUIRED = Platform owner access needed
    .long = Only a platform owner can do this.
    .resolution = Use platform owner account
