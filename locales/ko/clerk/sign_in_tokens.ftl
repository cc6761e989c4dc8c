### Clerk, Backend API: 로그인 토큰

sign_in_token_already_used_code = 이미 사용된 로그인 토큰입니다
    .long = 이 로그인 토큰은 이미 사용되었습니다. 각 토큰은 한 번만 사용할 수 있습니다.

sign_in_token_not_in_sign_in_code = 진행 중인 로그인 절차가 없습니다
    .long = 로그인 토큰은 로그인 절차 중에만 사용할 수 있습니다.

sign_in_token_cannot_be_used_code = 로그인 토큰을 사용할 수 없습니다
    .long = 이 로그인 토큰은 더 이상 사용할 수 없습니다. 새 토큰을 요청해 주십시오.

sign_in_token_revoked_code = 로그인 토큰이 취소되었습니다
    .long = 이 로그인 토큰은 취소되어 더 이상 사용할 수 없습니다.
