### AuthOS: OAuth

OAUTH_ERROR = OAuth 공급자 오류가 발생했습니다
    .long = OAuth 공급자에서 오류 응답을 보냈습니다.
    .resolution = 공급자 상태 확인

OAUTH_STATE_MISMATCH = 로그인 요청의 CSRF state 값이 일치하지 않습니다
    .long = 이 로그인은 처음 시작한 로그인과 일치하지 않습니다. 위조된 요청으로부터 계정을 보호하기 위해 로그인을 중단했습니다. 처음부터 다시 시작해 주십시오.
    .resolution = OAuth 절차 다시 시작

OAUTH_CODE_EXPIRED = 인가 코드가 만료되었습니다
    .long = 인가 코드가 만료되어 더 이상 사용할 수 없습니다.
    .resolution = OAuth 절차 다시 시작

PROVIDER_NOT_CONFIGURED = 설정되지 않은 OAuth 공급자입니다
    .long = 이 OAuth 공급자는 아직 설정되어 있지 않습니다.
    .resolution = 공급자의 자격 증명 설정
