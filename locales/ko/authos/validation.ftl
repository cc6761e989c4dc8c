### AuthOS: 입력값 확인

INVALID_EMAIL = 이메일 형식이 올바르지 않습니다
    .long = 이메일 주소가 올바르지 않습니다. 잘못 입력한 부분이 없는지 확인해 주십시오.
    .resolution = 올바른 이메일 주소 입력

WEAK_PASSWORD = 비밀번호가 요건을 충족하지 않습니다
    .long = 비밀번호가 요건에 맞지 않습니다. 8자 이상의 비밀번호를 선택해 주십시오.
    .resolution = 더 안전한 비밀번호 사용(8자 이상)

INVALID_SLUG = 슬러그 형식이 올바르지 않습니다
    .long = 슬러그의 형식이 올바르지 않습니다. 영문자, 숫자, 하이픈, 밑줄만 사용할 수 있습니다.
    .resolution = 영문자, 숫자, 하이픈, 밑줄만 사용

RESERVED_SLUG = 예약된 슬러그입니다
    .long = 이 슬러그는 예약되어 있어 사용할 수 없습니다. 다른 슬러그를 선택해 주십시오.
    .resolution = 다른 슬러그 선택

SLUG_TOO_SHORT = 슬러그가 3자보다 짧습니다
    .long = 슬러그가 너무 짧습니다. 3자 이상이어야 합니다.
    .resolution = 더 긴 슬러그 사용

SLUG_TOO_LONG = 슬러그가 50자보다 깁니다
    .long = 슬러그가 너무 깁니다. 50자 이하여야 합니다.
    .resolution = 더 짧은 슬러그 사용

NAME_TOO_SHORT = 이름이 2자보다 짧습니다
    .long = 이름이 너무 짧습니다. 2자 이상이어야 합니다.
    .resolution = 더 긴 이름 사용

NAME_TOO_LONG = 이름이 100자보다 깁니다
    .long = 이름이 너무 깁니다. 100자 이하여야 합니다.
    .resolution = 더 짧은 이름 사용

INVALID_URL = URL 형식이 올바르지 않습니다
    .long = 이 URL은 올바르지 않습니다. http:// 또는 https://로 시작해야 합니다.
    .resolution = http 또는 https로 시작하는 올바른 URL 입력
