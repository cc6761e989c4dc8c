### AuthOS: 기기 로그인

DEVICE_CODE_EXPIRED = 기기 코드가 만료되었습니다
    .long = 이 기기에 발급된 코드가 만료되었습니다.
    .resolution = 기기 로그인 절차 다시 시작

DEVICE_CODE_PENDING = 사용자가 아직 승인하지 않았습니다
    .long = 이 기기의 로그인이 아직 승인되지 않았습니다.
    .resolution = 폴링 계속

INVALID_DEVICE_CODE = 기기 코드를 찾을 수 없습니다
    .long = 이 기기에 발급된 코드를 찾지 못했습니다.
    .resolution = 기기 로그인 절차 다시 시작

INVALID_GRANT_TYPE = “grant_type” 값이 잘못되었습니다
    .long = 요청에 지정된 “grant_type” 매개변수의 값이 잘못되었습니다.
    .resolution = 올바른 권한 부여 유형 사용
