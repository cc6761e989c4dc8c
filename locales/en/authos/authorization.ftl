### AuthOS: Authorization errors

FORBIDDEN-Authorization = Insufficient permissions
    .long = Your role does not include the permissions that this action needs.
    .resolution = Use account with proper role
    .help =
        - Verify user has required role (owner/admin/member)
        - Check if accessing correct organization
        - Ensure token contains required claims

ORGANIZATION_NOT_ACTIVE = Organization suspended/pending
    .long = This organization is suspended or still waiting for approval, so it cannot be used at the moment.
    .resolution = Contact platform admin
    .help =
        - Contact platform administrator
        - Check organization status in admin console
        - Organization may be pending approval

NOT_ORGANIZATION_MEMBER = Not a member of organization
    .long = You are not a member of this organization.
    .resolution = Request membership

PLATFORM_OWNER_REQUIRED = Platform owner access needed
    .long = Only a platform owner can do this.
    .resolution = Use platform owner account
