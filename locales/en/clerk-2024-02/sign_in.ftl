### Clerk, the edition of February 2024: Sign In. Statuses are those of today's edition, or 400 (404 for what is not found) where it has none.

session_exists = Session already exists
    .long = You're currently in single session mode. You can only be signed into one account at a time.

identifier_already_signed_in = You're already signed in
    .long = This account is already signed in.

account_transfer_invalid = Invalid account transfer
    .long = There is no account to transfer

client_state_invalid = Invalid action
    .long =
        We were unable to complete { $action } for this Client.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Invalid verification strategy
    .long = The verification strategy is not valid for this account

identification_claimed = Identification claimed by another user
    .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.

resource_forbidden-MutationOnOlderSignInNotAllowed = Update operations are not allowed on older sign ins
    .long = This sign-in is no longer the current one and can’t be changed. Please start over.

resource_not_found = not found
    .long = No sign in was found with id { $signInID }

resource_forbidden-IdentificationBelongsToDifferentUser = belongs to different user
    .long = The given identification belongs to a different user.

no_second_factors = no second factors
    .long = No second factors were found for strategy { $strategy }.

sign_in_no_identification_for_user = no identification for user
    .long = The given token doesn't have an associated identification for the user who created it.

sign_in_identification_or_user_deleted = identification or user deleted
    .long = Either the user or the selected identification were deleted. Please start over.
