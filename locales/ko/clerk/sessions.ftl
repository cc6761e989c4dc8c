### Clerk: 세션

deprovisioned = 계정의 이용 권한이 회수되었습니다
    .long = 이 계정은 권한이 회수되어 더 이상 이용할 수 없습니다.

invalid_action_for_session = 사용자 세션에서 수행할 수 없는 작업입니다
    .long = ID가 “{ $sessionID }”인 세션에서는 요청한 작업을 수행할 수 없습니다({ $action }).

invalid_action_for_session_reverification = 세션 재인증에서 수행할 수 없는 작업입니다
    .long = 이 세션은 재인증의 해당 단계를 진행할 준비가 되지 않아 요청한 작업을 수행할 수 없습니다(작업: { $action }, 단계: { $resolution }).

resource_not_found-SessionNotFound = 세션을 찾을 수 없습니다
    .long = ID가 “{ $sessionID }”인 세션을 찾을 수 없습니다.

session_reverification_missing = 세션 재인증이 시작되지 않았습니다
    .long = 먼저 세션의 인증 절차를 새로 시작해야 합니다.

session_reverification_required = 본인 확인을 다시 해야 합니다
    .long = 이 작업을 하려면 본인 확인 절차를 한 번 더 거쳐야 합니다.

action_for_session_not_authorized = 세션에 대한 작업 권한이 없습니다
    .long = ID가 “{ $sessionID }”인 세션에서 요청한 작업을 수행할 권한이 없습니다.
