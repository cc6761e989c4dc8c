### Clerk: 입력 양식

form_param_missing-FormAtLeastOneOptionalParameterMissing = 매개변수가 하나 이상 필요합니다
    .long =
        { COUNT($parameters) ->
            [1] 다음 매개변수를 지정해야 합니다: { LIST($parameters, type: "or") }.
           *[other] 다음 매개변수 중 하나 이상을 지정해야 합니다: { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = 비활성화된 값입니다
    .long = “{ $value }” 값은 비활성화되어 있습니다. 올바른 인스턴스를 사용하고 있는지 확인하거나, 이 값을 활성화하는 방법을 설명한 문서를 참조해 주십시오.

form_disallow_future_date = 미래의 날짜는 사용할 수 없습니다
    .long = 오늘 또는 그 이전의 날짜를 입력해 주십시오.

form_param_duplicate-FormDuplicateParameter = 매개변수가 중복되었습니다
    .long = “{ $param }” 매개변수가 여러 번 지정되었습니다. 한 번만 지정해야 합니다.

form_identifier_exists-FormIdentifierExists = 이미 사용 중인 정보입니다
    .long =
        { GENDER($param) ->
            [known] 이미 사용 중인 { $param }입니다. 다른 { NAME($param, case: "accusative") } 사용해 주십시오.
           *[other] “{ $param }” 항목의 값은 이미 사용 중입니다. 다른 값을 입력해 주십시오.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = 다른 계정에 연결된 정보입니다
    .long =
        { GENDER($param) ->
            [known] 이미 다른 계정에 연결된 { $param }입니다. 여기에서 사용하려면 먼저 그 계정에서 삭제해 주십시오.
           *[other] “{ $param }” 항목의 값은 이미 다른 계정에 연결되어 있습니다. 여기에서 사용하려면 먼저 그 계정에서 삭제해 주십시오.
        }

form_identifier_not_found = 계정을 찾을 수 없습니다
    .long =
        { GENDER($param) ->
            [known] 입력한 { $param }에 해당하는 계정을 찾을 수 없습니다.
           *[other] “{ $param }” 항목의 값에 해당하는 계정을 찾을 수 없습니다.
        }

form_code_incorrect = 코드가 잘못되었습니다
    .long = 입력한 인증 코드가 잘못되었습니다.

form_incorrect_signature = 서명이 잘못되었습니다
    .long = 요청에 들어 있는 서명이 잘못되었습니다.

form_param_format_invalid-FormInvalidEmailAddress = 이메일 주소가 올바르지 않습니다
    .long =
        { KEY($parameter) ->
            [email_address] 올바른 이메일 주소를 입력해 주십시오.
           *[other] “{ $parameter }” 항목에 올바른 이메일 주소를 입력해 주십시오.
        }

form_param_format_invalid-FormInvalidEmailAddresses = 올바르지 않은 이메일 주소가 있습니다
    .long = 다음 이메일 주소가 올바르지 않습니다: { $emailAddresses }.

form_param_value_invalid-FormInvalidEncodingParameterValue = 문자 인코딩이 유효하지 않습니다
    .long = “{ $param }” 매개변수에 유효하지 않은 UTF-8 문자가 있습니다.

form_param_format_invalid-FormInvalidParameterFormat = 형식이 올바르지 않습니다
    .long =
        { GENDER($param) ->
            [known] 입력한 { $param }의 형식이 올바르지 않습니다.
           *[other] “{ $param }” 항목의 값이 올바른 형식이 아닙니다.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = 언어 태그가 유효하지 않습니다
    .long = “{ $parameter }” 매개변수에는 유효한 BCP-47 언어 태그를 지정해야 합니다.

form_param_value_invalid-FormInvalidParameterValue = 값이 유효하지 않습니다
    .long = “{ $value }” 값은 “{ $param }” 매개변수에 허용되는 값이 아닙니다.

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = 항목이 비어 있습니다
    .long =
        { GENDER($param) ->
            [known] { NAME($param, case: "accusative") } 비워 둘 수 없습니다. 반드시 입력해 주십시오.
           *[other] “{ $param }” 항목을 비워 둘 수 없습니다. 값을 입력해 주십시오.
        }

form_param_value_invalid-FormInvalidParameterValueWithAllowed = 허용되지 않는 값입니다
    .long = “{ $value }” 값은 “{ $param }” 매개변수에 허용되는 값이 아닙니다. 허용되는 값: { LIST($allowedValues) }.

form_password_length_too_long = 비밀번호가 너무 깁니다
    .long =
        { KEY($maxLength) ->
            [none] 비밀번호가 너무 깁니다. 더 짧은 비밀번호를 선택해 주십시오.
           *[other] 비밀번호는 { $maxLength }자 이하여야 합니다.
        }

form_password_length_too_short = 비밀번호가 너무 짧습니다
    .long =
        { KEY($minLength) ->
            [none] 비밀번호가 너무 짧습니다. 더 긴 비밀번호를 선택해 주십시오.
           *[other] 비밀번호는 { $minLength }자 이상이어야 합니다.
        }

form_password_no_lowercase = 비밀번호에 소문자가 필요합니다
    .long = 비밀번호에는 소문자가 하나 이상 포함되어야 합니다.

form_password_no_number = 비밀번호에 숫자가 필요합니다
    .long = 비밀번호에는 숫자가 하나 이상 포함되어야 합니다.

form_password_no_special_char = 비밀번호에 특수 문자가 필요합니다
    .long = 비밀번호에는 특수 문자가 하나 이상 포함되어야 합니다.

form_password_not_strong_enough = 비밀번호의 보안 강도가 낮습니다
    .long = 입력한 비밀번호는 충분히 안전하지 않습니다.

form_password_no_uppercase = 비밀번호에 대문자가 필요합니다
    .long = 비밀번호에는 대문자가 하나 이상 포함되어야 합니다.

form_password_size_in_bytes_exceeded = 비밀번호가 너무 깁니다
    .long = 비밀번호가 너무 깁니다. 더 짧은 비밀번호를 선택해 주십시오.

form_param_format_invalid-FormInvalidPhoneNumber = 전화번호가 올바르지 않습니다
    .long =
        { KEY($parameter) ->
            [phone_number] E.164 국제 표준에 맞는 올바른 전화번호를 입력해 주십시오.
           *[other] “{ $parameter }” 항목에 E.164 국제 표준에 맞는 올바른 전화번호를 입력해 주십시오.
        }

form_param_invalid_time = 날짜와 시간의 형식이 유효하지 않습니다
    .long = “{ $param }” 매개변수에는 RFC3339 형식의 날짜와 시간을 지정해야 합니다(예: 2022-10-20T10:00:27.645Z).

form_param_type_invalid = 매개변수의 유형이 유효하지 않습니다
    .long = “{ $param }” 매개변수는 “{ $paramType }” 유형이어야 합니다.

form_username_invalid_character = 사용자 이름에 쓸 수 없는 문자가 있습니다
    .long = 사용자 이름에 허용되지 않는 문자가 있습니다. 다른 사용자 이름을 선택해 주십시오.

form_username_invalid_length = 사용자 이름이 너무 짧거나 깁니다
    .long =
        { KEY($minLength) ->
            [none]
                { KEY($maxLength) ->
                    [none] 사용자 이름이 너무 짧거나 깁니다. 다른 사용자 이름을 선택해 주십시오.
                   *[other] 사용자 이름은 { $maxLength }자 이하여야 합니다.
                }
           *[other]
                { KEY($maxLength) ->
                    [none] 사용자 이름은 { $minLength }자 이상이어야 합니다.
                   *[other] 사용자 이름은 { $minLength }자 이상 { $maxLength }자 이하여야 합니다.
                }
        }

form_username_needs_non_number_char = 숫자로만 된 사용자 이름은 쓸 수 없습니다
    .long = 사용자 이름에는 숫자가 아닌 문자가 하나 이상 포함되어야 합니다.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Web3 지갑 주소가 올바르지 않습니다
    .long =
        { KEY($parameter) ->
            [web3_wallet] 올바른 Web3 지갑 주소를 입력해 주십시오.
           *[other] “{ $parameter }” 항목에 올바른 Web3 지갑 주소를 입력해 주십시오.
        }

legal_not_accepted = 약관에 동의하지 않았습니다
    .long = 계속하려면 약관에 동의해야 합니다.

form_param_duplicate-FormMaximumParametersExceeded = 매개변수가 너무 많이 지정되었습니다
    .long = “{ $param }” 매개변수가 최대 횟수(100번)를 초과하여 지정되었습니다.

form_param_value_invalid-FormMetadataInvalidType = 메타데이터가 유효하지 않습니다
    .long = “{ $param }” 매개변수는 키와 값으로 이루어진 객체여야 합니다.

form_conditional_param_missing-FormMissingConditionalParameter = 필수 매개변수가 없습니다
    .long = “{ $leftCondition }” 매개변수의 값이 “{ $rightCondition }”인 경우 “{ $param }” 매개변수는 필수입니다.

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = 필수 매개변수가 없습니다
    .long = “{ $conditionalParam }” 매개변수가 있으면 “{ $missingParam }” 매개변수는 필수입니다.

form_param_missing-FormMissingParameter = 필수 항목이 비어 있습니다
    .long =
        { GENDER($param) ->
            [known] { NAME($param, case: "accusative") } 반드시 입력해야 합니다.
           *[other] “{ $param }” 항목을 반드시 입력해야 합니다.
        }

form_resource_not_found = 리소스를 찾을 수 없습니다
    .long = 지정한 “{ $param }” 값에 해당하는 리소스를 찾을 수 없습니다.

form_new_password_matches_current = 새 비밀번호가 현재 비밀번호와 같습니다
    .long = 새 비밀번호는 현재 비밀번호와 달라야 합니다.

form_param_nil-FormNilParameter = 항목이 비어 있습니다
    .long =
        { GENDER($param) ->
            [known] { NAME($param, case: "accusative") } 입력해야 합니다.
           *[other] “{ $param }” 항목에 값을 입력해야 합니다.
        }

form_param_nil-FormNilParameterWithCustomText = 항목이 비어 있습니다
    .long =
        { GENDER($param) ->
            [known] { NAME($param, case: "accusative") } 입력해야 합니다. { $text }
           *[other] “{ $param }” 항목에 값을 입력해야 합니다. { $text }
        }

form_param_array_size_exceeded = 최대 항목 수를 초과했습니다
    .long = “{ $parameter }” 매개변수의 항목 수는 { $limit }개를 초과할 수 없습니다.

form_param_deprecated = 더 이상 권장되지 않는 매개변수입니다
    .long =
        이 매개변수는 더 이상 권장되지 않습니다.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = 최대 길이를 초과했습니다
    .long =
        { GENDER($parameter) ->
            [known] { NAME($parameter, case: "accusative") } { $limit }자 이하로 입력해 주십시오.
           *[other] “{ $parameter }” 항목을 { $limit }자 이하로 입력해 주십시오.
        }

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = 허용되지 않는 매개변수입니다
    .long = “{ $leftCondition }” 매개변수의 값이 “{ $rightCondition }”인 경우 “{ $param }” 매개변수는 허용되지 않습니다.

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = 허용되지 않는 매개변수입니다
    .long = “{ $existingParam }” 매개변수가 있으면 “{ $notAllowedParam }” 매개변수는 허용되지 않습니다.

form_param_exceeds_allowed_size = 크기 한도를 초과했습니다
    .long = “{ $param }” 매개변수의 값이 허용된 크기보다 큽니다.

form_password_compromised = 비밀번호가 유출되었을 수 있습니다
    .long = 비밀번호가 유출되었을 수 있습니다. 계정을 보호하기 위해 다른 방법으로 로그인해 주십시오. 로그인한 후에 비밀번호를 재설정해야 합니다.

form_password_digest_invalid_code = 비밀번호 다이제스트가 유효하지 않습니다
    .long = 비밀번호 다이제스트가 지정한 비밀번호 해시 방식과 맞지 않습니다.

form_password_incorrect = 비밀번호가 잘못되었습니다
    .long = 입력한 비밀번호가 잘못되었습니다. 다시 시도하거나 다른 방법을 이용해 주십시오.

form_password_or_identifier_incorrect = 로그인 정보가 잘못되었습니다
    .long = 입력한 로그인 정보가 잘못되었습니다. 확인한 후 다시 시도해 주십시오.

form_password_validation_failed = 비밀번호가 잘못되었습니다
    .long = 입력한 비밀번호가 잘못되었습니다. 다시 시도해 주십시오.

form_password_pwned = 유출된 데이터에서 발견된 비밀번호입니다
    .long = 이 비밀번호는 데이터 유출 사고에서 발견되었습니다. 계정을 보호하기 위해 다른 비밀번호를 선택해 주십시오.

form_param_unknown-FormUnknownParameter = 알 수 없는 매개변수입니다
    .long = “{ $param }” 매개변수는 이 요청에서 유효하지 않습니다.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = 알 수 없는 매개변수입니다
    .long =
        “{ $param }” 매개변수는 이 요청에서 유효하지 않습니다.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = 이메일 주소 등이 인증되지 않았습니다
    .long = 이 작업을 하려면 먼저 해당 이메일 주소나 전화번호 등을 인증해야 합니다.

form_username_cannot_be_phone_number = 전화번호를 사용자 이름으로 쓸 수 없습니다
    .long = “{ $parameter }” 항목에는 전화번호를 사용할 수 없습니다. 다른 사용자 이름을 선택해 주십시오.

form_param_value_invalid-FormValidationFailed = 입력한 값이 올바르지 않습니다
    .long =
        { GENDER($sanitizedField) ->
            [known] { NAME($sanitizedField, case: "accusative") } 올바르게 입력해 주십시오.
           *[other] “{ $sanitizedField }” 항목을 올바르게 입력해 주십시오.
        }
