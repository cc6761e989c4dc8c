### AuthOS: 인증

UNAUTHORIZED-Authentication = 로그인 정보가 없거나 올바르지 않습니다
    .long = 요청에 올바른 로그인 정보가 없습니다. 로그인한 후 다시 시도해 주십시오.
    .resolution = 유효한 JWT 또는 API 키 지정

TOKEN_EXPIRED = JWT가 만료되었습니다
    .long = 액세스 토큰이 만료되어 더 이상 허용되지 않습니다.
    .resolution = /api/auth/refresh 경로로 토큰 갱신
    .help =
        - 401 응답을 받으면 토큰을 자동으로 갱신하도록 구현
        - 리프레시 토큰이 안전하게 저장되어 있는지 확인
        - 시스템 시계가 동기화되어 있는지 확인

JWT_ERROR = JWT의 서명 또는 형식이 유효하지 않습니다
    .long = 서명 또는 형식이 유효하지 않아 액세스 토큰이 거부되었습니다.
    .resolution = 새 토큰 발급

INVALID_CREDENTIALS = 이메일 또는 비밀번호가 잘못되었습니다
    .long = 입력한 이메일 주소 또는 비밀번호가 잘못되었습니다. 두 값을 모두 확인한 후 다시 시도해 주십시오.
    .resolution = 로그인 정보 확인

EMAIL_NOT_VERIFIED = 계정의 이메일 주소가 인증되지 않았습니다
    .long = 이 계정의 이메일 주소는 아직 인증되지 않았습니다. 인증 이메일에 있는 링크를 열어 주십시오.
    .resolution = 이메일에서 인증 링크 확인

ACCOUNT_LOCKED = 로그인 시도에 너무 여러 번 실패했습니다
    .long = 실패한 시도가 너무 많아 계정이 잠겼습니다. 잠시 기다리거나 지원팀에 문의해 주십시오.
    .resolution = 잠시 기다리거나 지원팀에 문의
