### AuthOS: SCIM

INVALID_SCIM_TOKEN = SCIM 토큰이 유효하지 않거나 만료되었습니다
    .long = 요청의 SCIM 토큰이 유효하지 않거나 이미 만료되었습니다.
    .resolution = 새 SCIM 토큰 생성

SCIM_USER_EXISTS = 사용자가 이미 존재합니다
    .long = 같은 사용자가 이미 등록되어 있습니다.
    .resolution = 기존 사용자 업데이트

SCIM_USER_NOT_FOUND = SCIM 사용자를 찾을 수 없습니다
    .long = 요청한 SCIM 사용자를 찾지 못했습니다.
    .resolution = 사용자 ID 확인

SCIM_FILTER_INVALID = 필터 구문이 유효하지 않습니다
    .long = 필터의 구문이 올바르게 작성되지 않았습니다.
    .resolution = 필터 식 수정
