### Clerk, Backend API: 액터 토큰

actor_token_already_used_code = 이미 사용된 액터 토큰입니다
    .long = 이 액터 토큰은 이미 사용되었습니다. 각 토큰은 한 번만 사용할 수 있습니다.

actor_token_not_in_sign_in_code = 진행 중인 로그인 절차가 없습니다
    .long = 액터 토큰은 로그인 절차 중에만 사용할 수 있습니다.

actor_token_cannot_be_used_code = 액터 토큰을 사용할 수 없습니다
    .long = 이 액터 토큰은 더 이상 사용할 수 없습니다. 새 토큰을 요청해 주십시오.

actor_token_revoked_code = 액터 토큰이 취소되었습니다
    .long = 이 액터 토큰은 취소되어 더 이상 사용할 수 없습니다.

actor_token_subject_not_found = 사용자를 찾을 수 없습니다
    .long = 이 액터 토큰의 사용자가 더 이상 존재하지 않습니다. 새 토큰을 요청해 주십시오.
