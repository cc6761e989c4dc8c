### Clerk 2024-02: 로그인

session_exists = 이미 로그인되어 있습니다
    .long = 현재 단일 세션 모드입니다. 한 번에 하나의 계정에만 로그인할 수 있습니다.

identifier_already_signed_in = 이미 로그인되어 있습니다
    .long = 이 계정으로 이미 로그인한 상태입니다.

account_transfer_invalid = 계정을 이전할 수 없습니다
    .long = 이전할 계정이 없습니다.

client_state_invalid = 유효하지 않은 작업입니다
    .long =
        이 클라이언트에서 요청한 작업을 완료할 수 없습니다({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = 인증 방식이 유효하지 않습니다
    .long = 이 계정에 사용할 수 없는 인증 방식입니다.

identification_claimed = 다른 사용자에게 연결된 이메일 주소 등이 있습니다
    .long = 이 가입 절차에 사용한 이메일 주소나 전화번호 등 가운데 하나 이상이 그사이 다른 사용자에게 연결되었습니다. 다시 가입해 주십시오.

resource_forbidden-MutationOnOlderSignInNotAllowed = 이전 로그인을 계속할 수 없습니다
    .long = 이 로그인 절차는 더 이상 진행 중이 아니므로 계속할 수 없습니다. 처음부터 다시 시작해 주십시오.

resource_not_found = 로그인 절차를 찾을 수 없습니다
    .long = ID가 “{ $signInID }”인 로그인 절차를 찾을 수 없습니다.

resource_forbidden-IdentificationBelongsToDifferentUser = 다른 사용자의 식별 정보입니다
    .long = 지정한 식별 정보는 다른 사용자의 것입니다.

no_second_factors = 2차 인증 수단이 없습니다
    .long = “{ $strategy }” 인증 방식에 해당하는 2차 인증 수단을 찾을 수 없습니다.

sign_in_no_identification_for_user = 사용자의 식별 정보가 없습니다
    .long = 지정한 토큰을 만든 사용자에게 이 토큰과 연결된 식별 정보가 없습니다.

sign_in_identification_or_user_deleted = 사용자 또는 이메일 주소 등이 삭제되었습니다
    .long = 사용자 계정이나, 로그인에 선택한 이메일 주소 또는 전화번호 등이 삭제되었습니다. 처음부터 다시 시작해 주십시오.
