### Clerk, Frontend API: Organizations

already_a_member_in_organization = already a member
    .long = { $user } is already a member of the organization.

invitations_not_supported_in_organization = email invitations not supported
    .long = This organization doesn't support email invitations. Please contact support to enable this feature.

missing_organization_permission = missing permission
    .long = Current user is missing an organization permission.

not_a_member_in_organization = not a member
    .long = Current user is not a member of the organization. Only organization members can perform this action.

organization_admin_delete_not_enabled = admin delete not enabled
    .long = Deletion by admin is not enabled for this organization.

organization_already_has_sso_connection = this organization already has an SSO connection
    .long = This organization already has an SSO connection.

organization_domain_already_exists = organizaton domain already exists
    .long = This domain is already used by another organization.

organization_domain_blocked = blocked email domain
    .long = This is a blocked email provider domain. Please use a different one.

organization_domain_common = common email domain
    .long = This is a common email provider domain. Please use a different one.

organization_domain_enrollment_mode_not_enabled = organization enrollment mode not enabled
    .long = Enrollment mode { $enrollmentMode } is not enabled for this instances's organizations.

organization_domain_mismatch = Organization domain mismatch
    .long = The provided email address doesn't match the organization domain name.

organization_domain_quota_exceeded = organization domains quota exceeded
    .long =
        You have reached your limit of { $limit ->
            [one] { $limit } domain
           *[other] { $limit } domains
        } per organization.

organization_invitation_already_accepted = invitation has already been accepted
    .long = This invitation has already been accepted. Sign in instead.

organization_invitation_identification_already_exists = email address already exists
    .long = The email address in this invitation already exists. If it belongs to you, try signing in instead.

organization_invitation_identification_not_exist = identification not found
    .long = User not found. If you don't have an account, sign up first to accept this invitation.

organization_invitation_not_found = not found
    .long = No invitation found with id { $invitationID }.

organization_invitation_not_pending = not pending
    .long = The organization invitation is not in the 'pending' status.

organization_invitation_not_unique = organization invitation not unique
    .long = Organizations cannot have duplicate pending invitations for an email address.

organization_invitation_revoked_code = invitation has been revoked
    .long = This invitation has been revoked and cannot be used anymore.

organization_invitation_to_deleted_organization = organization invitation to deleted organization
    .long = This invitation refers to an organization that has been deleted.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = organization managed role operation disallowed
    .long = Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.

organization_membership_enterprise_connection_cannot_remove = cannot remove enterprise connection organization membership
    .long = Cannot remove an organization membership that is tied to an enterprise connection.

organization_membership_managed_by_scim = membership role managed by SCIM
    .long = This membership is managed by a SCIM directory and cannot be changed manually.

organization_minimum_permissions_needed = minimum organization permissions needed
    .long = There has to be at least one organization member with the minimum required permissions

form_param_value_invalid-OrganizationNameInvalid = invalid organization name
    .long = The organization name "{ $name }" is invalid: { $reason }

organization_not_enabled_in_instance = access denied
    .long = The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = not found
    .long = Given organization not found.

organization_not_found_or_unauthorized = not found or unauthorized
    .long = Given organization not found, or you don't have permission to access the organization

resource_not_found-OrganizationRoleNotFound = not found
    .long = Organization role not found

organization_suggestion_already_accepted = suggestion has already been accepted
    .long = This organization suggestion has already been accepted.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = organization has limited memberships
    .long = This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = organization has limited memberships
    .long = This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.
