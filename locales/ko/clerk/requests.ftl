### Clerk: 요청

invalid_query_parameter_value = 쿼리 매개변수가 유효하지 않습니다
    .long = “{ $value }” 값은 “{ $param }” 매개변수에 허용되는 값이 아닙니다.

request_body_invalid-InvalidRequestBody = 요청 본문이 유효하지 않습니다
    .long = 요청 본문이 유효하지 않습니다. 자세한 내용은 API 문서를 참조해 주십시오.

malformed_request_parameters = 요청 매개변수의 형식이 잘못되었습니다
    .long = 요청 매개변수의 형식이 잘못되어 해석할 수 없습니다.

missing_query_parameter = 쿼리 매개변수가 누락되었습니다
    .long = 요청에 “{ $param }” 쿼리 매개변수가 없습니다. 자세한 내용은 API 문서를 참조해 주십시오.

origin_missing = Origin 헤더가 없습니다
    .long = 이 요청에는 Origin 헤더가 필요하지만 설정되어 있지 않습니다.

proxy_request_invalid_secret_key = 비밀 키가 유효하지 않습니다
    .long = 이 프록시 요청에 지정된 비밀 키가 유효하지 않습니다.

proxy_request_missing_secret_key = 비밀 키가 없습니다
    .long = 프록시를 사용할 때는 인스턴스의 비밀 키도 Clerk-Secret-Key 헤더에 넣어 전달해야 합니다.

unsupported_content_type = 지원되지 않는 Content-Type입니다
    .long = “{ $actual }” Content-Type은 지원되지 않습니다. 대신 “{ $expected }” 형식을 사용해야 합니다.
