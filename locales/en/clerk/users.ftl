### Clerk, Frontend API: Users

no_password_set = no password set
    .long = This user does not have a password set for their account

password_required = password required
    .long = Settings for this instance require a password to be set. Cannot remove the user's password.

password_too_long_needs_reset = imported password too long and needs reset
    .long = The existing imported password is too long and cannot be used, please reset your password.

updating_user_password_deprecated = deprecated feature
    .long = Password is not a valid parameter and can only be updated via /v1/me/change_password

user_banned = User banned
    .long = You have been banned. If you think this was by mistake, please contact support.

user_create_organization_not_enabled = create organization not enabled
    .long = Organization creation is not enabled for this user

user_deactivated = User deactivated
    .long = You have been deactivated. Please contact support.

user_delete_self_not_enabled = delete self not enabled
    .long = Self deletion is not enabled for this user

resource_not_found-UserNotFound = not found
    .long = No user was found with id { $userID }

user_quota_exceeded = user quota exceeded
    .long =
        You have reached your limit of { $maxAllowed ->
            [one] { $maxAllowed } user
           *[other] { $maxAllowed } users
        }.

user_managed_by_scim = user managed by SCIM
    .long = This user is managed by a SCIM directory and cannot be deleted manually.
