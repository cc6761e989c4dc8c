### 서비스 자체의 오류

unknown_code = 알 수 없는 오류 코드입니다
    .long = 코드가 “{ $code }”인 오류가 없습니다.

unknown_entry = 알 수 없는 오류입니다
    .long = “{ $domain }” 도메인에는 ID가 “{ $id }”인 오류가 없습니다.

unknown_domain = 알 수 없는 도메인입니다
    .long = “{ $domain }” 도메인이 없습니다. 혹시 { LIST($similar, type: "or") } 도메인을 찾고 계십니까?

page_not_found = 페이지를 찾을 수 없습니다
    .long = 이 주소에는 아무것도 없습니다.

method_not_allowed = 지원되지 않는 메서드입니다
    .long = 이 주소에서는 { $method } 메서드가 지원되지 않습니다.

not_acceptable = 요청한 형식으로 제공할 수 없습니다
    .long = 응답은 { LIST($formats) } 형식으로만 제공됩니다.

parameter_missing = 필수 매개변수가 누락되었습니다
    .long = 요청에 “{ $parameter }” 매개변수가 없습니다.

parameter_invalid = 매개변수가 유효하지 않습니다
    .long = “{ $parameter }” 매개변수의 값이 유효하지 않습니다.

parameter_too_long = 매개변수가 너무 깁니다
    .long = “{ $parameter }” 매개변수가 { $limit }자보다 깁니다.

token_required = 토큰이 필요합니다
    .long = 이 주소를 사용하려면 운영자 토큰이 필요합니다.

body_invalid = 요청 본문이 유효하지 않습니다
    .long = 요청 본문이 유효한 JSON이 아닙니다.

body_not_an_object = 요청 본문이 유효하지 않습니다
    .long = 요청 본문은 JSON 객체여야 합니다.

body_shape_unknown = 알 수 없는 오류 본문입니다
    .long = 요청 본문은 유효한 JSON이지만 알려진 오류 구조가 아닙니다. 알려진 구조는 { LIST($shapes) }입니다.

member_missing = 필수 항목이 누락되었습니다
    .long = 요청 본문에 “{ $member }” 항목이 없습니다.

member_invalid = 요청 본문의 항목이 유효하지 않습니다
    .long = 요청 본문에 있는 “{ $member }” 항목의 값이 유효하지 않습니다.

body_too_large = 요청 본문이 너무 큽니다
    .long = 요청 본문이 { $limit }보다 큽니다.

batch_too_large = 한 번에 요청한 오류가 너무 많습니다
    .long = 한 요청으로 렌더링할 수 있는 오류는 최대 { $limit }개입니다.

meta_too_large = 값이 너무 많습니다
    .long = “meta”에 값이 너무 많거나 중첩이 너무 깊습니다. 키는 최대 { $keys }개, 중첩은 최대 { $depth }단계까지 허용됩니다.

url_too_long = 주소가 너무 깁니다
    .long = 요청 URL이 { $limit }보다 깁니다.

media_type_unsupported = 지원되지 않는 콘텐츠 유형입니다
    .long = 요청 본문의 콘텐츠 유형은 “{ $expected }” 형식이어야 합니다.

internal_error = 내부 오류가 발생했습니다
    .long = 서비스에 문제가 발생했습니다. 나중에 다시 시도해 주십시오.

request_timeout = 요청 시간이 초과되었습니다
    .long = 요청 처리에 { $limit }보다 오래 걸렸습니다.
