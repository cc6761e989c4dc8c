### Clerk, Frontend API: Identifications

resource_not_found-IdentificationNotFound = Resource not found
    .long = Resource not found

immutable_attribute_modification_not_allowed = Change not allowed
    .long =
        Your { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
            [plural] are
           *[other] is
        } immutable and cannot be modified or removed.

oauth_connection_blocked_by_immutable_attribute = Cannot connect account
    .long =
        This account cannot be connected because its { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
            [plural] do
           *[other] does
        } not match your existing { $sanitizedAttributeType }.

second_factor_deletion_not_allowed = second factor deletion not allowed
    .long = You are required to maintain at least one two-step verification method in your account at all times

too_many_unverified_identifications = too many unverified contacts
    .long = There are too many unverified contacts for this user.
