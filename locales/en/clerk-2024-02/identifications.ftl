### Clerk, the edition of February 2024: Identifications. Statuses are those of today's edition, or 400 (404 for what is not found) where it has none.

resource_not_found_code = Resource not found
    .long = No resource was found for ID { $resourceID }

identification_deletion_failed_code = Deletion failed
    .long = You cannot delete your last identification.

last_required_identification_deletion_failed_code = Deleting your last { $sanitizedIdentType } is prohibited
    .long =
        You are required to maintain at least one { GENDER($sanitizedIdentType) ->
            [plural] of your { $sanitizedIdentType }
           *[other] { $sanitizedIdentType }
        } in your account at all times

identification_set_for2_f_a_failed_code = Update failed
    .long = You cannot set your last identification as second factor.

identification_update_second_factor_unverified = Update failed
    .long = Cannot update second factor attributes for unverified identification
