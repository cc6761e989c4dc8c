### AuthOS: 웹훅

INVALID_WEBHOOK_URL = HTTP 또는 HTTPS URL이 아닙니다
    .long = 웹훅 URL은 http:// 또는 https://로 시작해야 합니다.
    .resolution = http:// 또는 https:// 사용

INVALID_WEBHOOK_EVENT = 알 수 없는 이벤트 유형입니다
    .long = 지정한 이벤트 유형은 존재하지 않습니다.
    .resolution = 유효한 이벤트 유형 사용

WEBHOOK_NAME_EXISTS = 이미 사용 중인 웹훅 이름입니다
    .long = 같은 이름의 웹훅이 이미 있습니다.
    .resolution = 다른 이름 사용
