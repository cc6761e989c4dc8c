### Clerk, Frontend API: Forms

form_param_missing-FormAtLeastOneOptionalParameterMissing = at least one parameter must be provided
    .long =
        { COUNT($parameters) ->
            [one] `{ LIST($parameters, type: "or") }` must be provided
           *[other] at least one of `{ LIST($parameters, type: "or") }` must be provided
        }

form_param_value_disabled = is disabled
    .long = { $value } is disabled. Please verify you're using the correct instance, or see our docs to learn how to enable this value.

form_disallow_future_date = Date values must not be in the future.
    .long = Date values must not be in the future.

form_param_duplicate-FormDuplicateParameter = is duplicate
    .long = { $param } included multiple times. There should only be one.

form_identifier_exists-FormIdentifierExists = Already in use
    .long =
        { GENDER($param) ->
            [singular] This { $param } is already in use. Please try another one.
            [plural] These { $param } are already in use. Please try others.
           *[other] The value of “{ $param }” is already in use. Please try another one.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Already linked to another account
    .long =
        { GENDER($param) ->
            [singular] This { $param } is already linked to another account. To use it here, remove it from that account first.
            [plural] These { $param } are already linked to another account. To use them here, remove them from that account first.
           *[other] The value of “{ $param }” is already linked to another account. To use it here, remove it from that account first.
        }

form_identifier_not_found = Account not found
    .long =
        { GENDER($param) ->
            [singular] No account was found with this { $param }.
            [plural] No account was found with these { $param }.
           *[other] No account was found with this value of “{ $param }”.
        }

form_code_incorrect = is incorrect
    .long = Incorrect code

form_incorrect_signature = is incorrect
    .long = Incorrect signature

form_param_format_invalid-FormInvalidEmailAddress = is invalid
    .long =
        { $parameter } must be { GENDER($parameter) ->
            [plural] valid email addresses
           *[other] a valid email address
        }.

form_param_format_invalid-FormInvalidEmailAddresses = invalid email addresses
    .long =
        { COUNT($emailAddresses) ->
            [one] The following email address is invalid: { $emailAddresses }
           *[other] The following email addresses are invalid: { $emailAddresses }
        }

form_param_value_invalid-FormInvalidEncodingParameterValue = invalid character encoding
    .long = { $param } contains invalid UTF-8 characters

form_param_format_invalid-FormInvalidParameterFormat = Invalid format
    .long =
        { GENDER($param) ->
            [singular] This { $param } isn’t in the expected format.
            [plural] These { $param } aren’t in the expected format.
           *[other] The value of “{ $param }” isn’t in the expected format.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = is invalid
    .long = { $parameter } must be a valid BCP-47 language tag.

form_param_value_invalid-FormInvalidParameterValue = is invalid
    .long = { $value } does not match one of the allowed values for parameter { $param }

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = is invalid
    .long =
        { $param } { GENDER($param) ->
            [plural] are
           *[other] is
        } invalid. Must be not empty

form_param_value_invalid-FormInvalidParameterValueWithAllowed = is invalid
    .long = { $value } does not match the allowed values for parameter { $param }. Allowed values: { LIST($allowedValues, type: "unit") }

form_password_length_too_long = Password too long
    .long =
        { KEY($maxLength) ->
            [none] Your password is too long. Choose a shorter one.
           *[other] Your password can be at most { $maxLength ->
                [one] { $maxLength } character
               *[other] { $maxLength } characters
            } long.
        }

form_password_length_too_short = Password too short
    .long =
        { KEY($minLength) ->
            [none] Your password is too short. Choose a longer one.
           *[other] Your password must be at least { $minLength ->
                [one] { $minLength } character
               *[other] { $minLength } characters
            } long.
        }

form_password_no_lowercase = Passwords must contain at least one lowercase character.
    .long = Passwords must contain at least one lowercase character.

form_password_no_number = Passwords must contain at least one number.
    .long = Passwords must contain at least one number.

form_password_no_special_char = Special character missing from password
    .long = Passwords must contain at least one special character.

form_password_not_strong_enough = Given password is not strong enough.
    .long = Given password is not strong enough.

form_password_no_uppercase = Passwords must contain at least one uppercase character.
    .long = Passwords must contain at least one uppercase character.

form_password_size_in_bytes_exceeded = Your password is too long. Please use a shorter one.
    .long = Your password is too long. Please use a shorter one.

form_param_format_invalid-FormInvalidPhoneNumber = is invalid
    .long =
        { $parameter } must be { GENDER($parameter) ->
            [plural] valid phone numbers
           *[other] a valid phone number
        } according to E.164 international standard.

form_param_invalid_time = invalid format
    .long = { $param } must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).

form_param_type_invalid = is invalid
    .long =
        `{ $param }` must be { KEY($paramType) ->
            [array] an
            [integer] an
            [object] an
           *[other] a
        } `{ $paramType }`.

form_username_invalid_character = Invalid character in username
    .long = Your username contains a character that isn’t allowed. Choose a different username.

form_username_invalid_length = Username too short or too long
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Your username is too short or too long. Choose a different one.
               *[other] Your username can be at most { $maxLength ->
                    [one] { $maxLength } character
                   *[other] { $maxLength } characters
                } long.
            }
           *[other] { KEY($maxLength) ->
                [none] Your username must be at least { $minLength ->
                    [one] { $minLength } character
                   *[other] { $minLength } characters
                } long.
               *[other] Your username must be { $minLength } to { $maxLength ->
                    [one] { $maxLength } character
                   *[other] { $maxLength } characters
                } long.
            }
        }

form_username_needs_non_number_char = Username can’t be only numbers
    .long = Your username must contain at least one character that isn’t a number.

form_param_format_invalid-FormInvalidWeb3WalletAddress = is invalid
    .long =
        { $parameter } must be { GENDER($parameter) ->
            [plural] valid web3 wallet addresses
           *[other] a valid web3 wallet address
        }.

legal_not_accepted = legal not accepted
    .long = Legal consent must be accepted in order to continue.

form_param_duplicate-FormMaximumParametersExceeded = Included too many times
    .long = { $param } is included more than the maximum of 100 times.

form_param_value_invalid-FormMetadataInvalidType = Invalid metadata
    .long = { $param } must be an object with keys and values.

form_conditional_param_missing-FormMissingConditionalParameter = is missing
    .long = `{ $param }` is required when `{ $leftCondition }` is `{ $rightCondition }`.

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = is missing
    .long = `{ $missingParam }` is required when `{ $conditionalParam }` is present.

form_param_missing-FormMissingParameter = is missing
    .long = { $param } must be included.

form_resource_not_found = is missing
    .long = The resource associated with the supplied { $param } was not found.

form_new_password_matches_current = is invalid
    .long = New password cannot be the same as the current password.

form_param_nil-FormNilParameter = No value given
    .long = The field “{ $param }” must have a value.

form_param_nil-FormNilParameterWithCustomText = No value given
    .long = The field “{ $param }” must have a value. { $text }

form_param_array_size_exceeded = exceeds maximum size
    .long =
        { $parameter } should not exceed { $limit ->
            [one] { $limit } item
           *[other] { $limit } items
        }.

form_param_deprecated = is deprecated
    .long =
        is deprecated{ KEY($resolution) ->
            [none] { "" }
           *[other] . { $resolution }
        }

form_param_max_length_exceeded = exceeds maximum length
    .long =
        { $parameter } should not exceed { $limit ->
            [one] { $limit } character
           *[other] { $limit } characters
        }.

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = is not allowed
    .long = `{ $param }` isn't allowed when `{ $leftCondition }` is { $rightCondition }.

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = is not allowed
    .long = `{ $notAllowedParam }` isn't allowed when `{ $existingParam }` is present.

form_param_exceeds_allowed_size = Size limit exceeded
    .long = The value of “{ $param }” is larger than allowed.

form_password_compromised = Password may be compromised
    .long = Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.

form_password_digest_invalid_code = Invalid password digest
    .long = The password digest doesn’t match the given password hasher.

form_password_incorrect = Password is incorrect. Try again, or use another method.
    .long = Password is incorrect. Try again, or use another method.

form_password_or_identifier_incorrect = Incorrect sign-in details
    .long = Your sign-in details are incorrect. Check them and try again.

form_password_validation_failed = Incorrect password. Please try again.
    .long = Incorrect password. Please try again.

form_password_pwned = Password found in a data breach
    .long = This password was found in a data breach. To protect your account, choose a different one.

form_param_unknown-FormUnknownParameter = is unknown
    .long = { $param } is not a valid parameter for this request.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = is unknown
    .long =
        { $param } is not a valid parameter for this request.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = is unverified
    .long = This identification needs to be verified before you can perform this action.

form_username_cannot_be_phone_number = Username can’t be a phone number
    .long =
        { $parameter } cannot be { GENDER($parameter) ->
            [plural] phone numbers
           *[other] a phone number
        }. Please choose a different username.

form_param_value_invalid-FormValidationFailed = is invalid
    .long =
        { $sanitizedField } { GENDER($sanitizedField) ->
            [plural] are
           *[other] is
        } invalid
