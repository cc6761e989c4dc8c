### Clerk: 로그인

account_lockout_warning = 계정이 곧 잠깁니다
    .long =
        { $remainingAttempts ->
            [0] 남은 시도 횟수가 없습니다. 계정이 잠깁니다.
           *[other] 계정이 잠기기 전까지 { $remainingAttempts }번 더 시도할 수 있습니다.
        }

account_transfer_invalid = 계정을 이전할 수 없습니다
    .long = 이전할 계정이 없습니다.

identifier_already_signed_in = 이미 로그인되어 있습니다
    .long = 현재 이미 로그인한 상태입니다.

resource_forbidden-IdentificationBelongsToDifferentUser = 다른 사용자의 식별 정보입니다
    .long = 지정한 식별 정보는 다른 사용자의 것입니다.

identification_claimed = 다른 사용자에게 연결된 이메일 주소 등이 있습니다
    .long = 이 가입 절차에 사용한 이메일 주소나 전화번호 등 가운데 하나 이상이 그사이 다른 사용자에게 연결되었습니다. 다시 가입해 주십시오.

client_state_invalid = 유효하지 않은 작업입니다
    .long =
        이 클라이언트에서 요청한 작업을 완료할 수 없습니다({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = 인증 방식이 유효하지 않습니다
    .long = 이 계정에 사용할 수 없는 인증 방식입니다.

resource_forbidden-MutationOnOlderSignInNotAllowed = 이전 로그인을 계속할 수 없습니다
    .long = 더 최근에 시작한 로그인이 있으므로 이 로그인은 계속할 수 없습니다.

no_second_factors = 2차 인증 수단이 없습니다
    .long = “{ $strategy }” 인증 방식에 해당하는 2차 인증 수단을 찾을 수 없습니다.

sign_in_email_link_not_same_client = 이메일 링크로 로그인을 완료할 수 없습니다
    .long = 다른 브라우저나 앱에서 시작된 로그인이므로 이메일 링크로 완료할 수 없습니다.

sign_in_identification_or_user_deleted = 사용자 또는 이메일 주소 등이 삭제되었습니다
    .long = 사용자 계정이나, 로그인에 선택한 이메일 주소 또는 전화번호 등이 삭제되었습니다. 처음부터 다시 시작해 주십시오.

sign_in_no_identification_for_user = 사용자의 식별 정보가 없습니다
    .long = 지정한 토큰을 만든 사용자에게 이 토큰과 연결된 식별 정보가 없습니다.

resource_not_found-SignInNotFound = 로그인 절차를 찾을 수 없습니다
    .long = ID가 “{ $signInID }”인 로그인 절차를 찾을 수 없습니다.

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = “sign_up_if_missing” 옵션에 지원되지 않는 식별자입니다
    .long = 인증이 필요하므로 “{ $identifier }” 식별자는 “sign_up_if_missing” 옵션과 함께 사용할 수 없습니다.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = “sign_up_if_missing” 옵션이 허용되지 않습니다
    .long = “sign_up_if_missing” 옵션을 사용할 수 없습니다(이유: { $reason }).

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = “sign_up_if_missing” 옵션에 맞지 않는 인증 방식입니다
    .long = “sign_up_if_missing” 옵션을 사용할 때는 처음 지정한 식별 정보 유형({ $identificationType })에 맞는 인증 방식을 사용해야 하지만, “{ $strategy }” 방식이 지정되었습니다.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = “sign_up_if_missing” 옵션에 지원되지 않는 인증 방식입니다
    .long = “{ $strategy }” 인증 방식으로는 새 사용자가 가입할 수 없으므로 “sign_up_if_missing” 옵션과 함께 사용할 수 없습니다.

sign_up_if_missing_transfer = 사용자를 찾을 수 없어 가입으로 전환해야 합니다
    .long = 일치하는 사용자가 없어 로그인하지 못했습니다. 가입 절차로 전환해 주십시오.

session_exists = 이미 로그인되어 있습니다
    .long = 현재 이미 로그인한 상태입니다.
