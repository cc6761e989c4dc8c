### Clerk, Frontend API: Sign In

account_lockout_warning = Account about to be locked
    .long =
        { $remainingAttempts ->
            [0] You have no attempts left. Your account will be locked.
            [one] You have { $remainingAttempts } attempt left before your account is locked.
           *[other] You have { $remainingAttempts } attempts left before your account is locked.
        }

account_transfer_invalid = Invalid account transfer
    .long = There is no account to transfer

identifier_already_signed_in = You're already signed in
    .long = You're already signed in

resource_forbidden-IdentificationBelongsToDifferentUser = belongs to different user
    .long = The given identification belongs to a different user.

identification_claimed = Identification claimed by another user
    .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.

client_state_invalid = Invalid action
    .long =
        We were unable to complete { $action } for this Client.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Invalid verification strategy
    .long = The verification strategy is not valid for this account

resource_forbidden-MutationOnOlderSignInNotAllowed = Update operations are not allowed on older sign ins
    .long = Update operations are not allowed on older sign ins

no_second_factors = no second factors
    .long = No second factors were found for strategy { $strategy }.

sign_in_email_link_not_same_client = email link sign in cannot be completed
    .long = Email link sign in cannot be completed because it originates from a different client

sign_in_identification_or_user_deleted = identification or user deleted
    .long = Either the user or the selected identification were deleted. Please start over.

sign_in_no_identification_for_user = no identification for user
    .long = The given token doesn't have an associated identification for the user who created it.

resource_not_found-SignInNotFound = not found
    .long = No sign in was found with id { $signInID }

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = identifier not supported with sign_up_if_missing
    .long = The { $identifier } identifier cannot be used with sign_up_if_missing, because verification is required.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = sign_up_if_missing not allowed
    .long = The sign_up_if_missing option cannot be used: { $reason }

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = strategy mismatch with sign_up_if_missing
    .long = When using sign_up_if_missing, you must use a strategy that matches your initial identification type ({ $identificationType }), but { $strategy } was provided.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = strategy not supported with sign_up_if_missing
    .long = The { $strategy } strategy cannot be used with the sign_up_if_missing option because it cannot be used to sign up a new user.

sign_up_if_missing_transfer = user not found, transfer to sign up
    .long = The sign in failed because there is no matching user. Please perform a transfer to sign up.

session_exists = Session already exists
    .long = You're already signed in.
