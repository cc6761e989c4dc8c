### Clerk: 인증

IdentificationExists = 이미 등록된 정보입니다
    .long =
        { GENDER($identifier) ->
            [known] 이미 등록된 { $identifier }입니다.
           *[other] “{ $identifier }” 항목의 값이 이미 등록되어 있습니다.
        }

not_allowed_access-IdentifierContainsSubaddresses = 이메일 주소에 쓸 수 없는 문자가 있습니다
    .long = 이메일 주소에는 “+”, “=”, “#” 문자를 사용할 수 없습니다.

not_allowed_access-IdentifierFromBlockedCountryCode = 허용되지 않는 국가 번호입니다
    .long = 이 국가 번호의 전화번호로는 가입할 수 없습니다. 다른 방법을 이용해 주십시오.

not_allowed_access-IdentifierNotAllowedAccess = 이용이 허용되지 않습니다
    .long = { LIST($who) } 계정으로는 이 애플리케이션을 이용할 수 없습니다.

authentication_invalid = 인증이 유효하지 않습니다
    .long = 요청을 인증할 수 없습니다. 활성 세션을 지정해야 합니다.

authorization_invalid = 권한이 없는 요청입니다
    .long = 이 요청을 수행할 권한이 없습니다.

authorization_header_format_invalid = Authorization 헤더 형식이 유효하지 않습니다
    .long = Authorization 헤더의 형식이 유효하지 않습니다. “Bearer <YOUR_API_KEY>” 형식이어야 합니다.

csrf_token_invalid = CSRF 토큰이 없거나 유효하지 않습니다
    .long = CSRF 공격을 막기 위해 요청에는 유효한 CSRF 토큰이 있어야 합니다.

invalid_handshake = 핸드셰이크가 유효하지 않습니다
    .long = 핸드셰이크 요청이 유효하지 않습니다(이유: { $reason }).

host_invalid = 호스트가 유효하지 않습니다
    .long = 이 요청이 Clerk의 어느 인스턴스에 속하는지 확인할 수 없습니다. Clerk Publishable Key가 올바른지 확인해 주십시오.

origin_invalid = HTTP Origin 헤더가 유효하지 않습니다
    .long = 요청의 HTTP Origin 헤더는 요청 URL과 같거나 그 하위 도메인이어야 합니다.

request_invalid_for_environment = 이 환경에서 유효하지 않은 요청입니다
    .long = 이 요청은 { LIST($envTypes, type: "or") } 인스턴스에서만 유효합니다.

user_settings_invalid = 인증 구성이 유효하지 않습니다
    .long = 사용자 인증 설정이 유효하지 않습니다.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = 요청 헤더가 유효하지 않습니다
    .long = Clerk Frontend API에는 브라우저와 네이티브 애플리케이션에서 접근할 수 있습니다. 일반적인 웹 공격을 막기 위해 네이티브 애플리케이션의 요청에는 HTTP Authorization 헤더가 있어야 합니다. 이 헤더에 유효한 Clerk 클라이언트 JWT를 설정하거나, Clerk 클라이언트 JWT를 돌려받을 첫 Frontend API 요청에서는 빈 문자열을 설정해 주십시오.

request_header_missing-MissingRequestHeadersForStandardBrowsers = 요청 헤더가 유효하지 않습니다
    .long = Clerk Frontend API에는 브라우저와 네이티브 애플리케이션에서 접근할 수 있습니다. 일반적인 웹 공격을 막기 위해 브라우저 요청에는 HTTP Origin 헤더가 필요합니다. 이 오류가 표시된다면 주소 표시줄에서 Clerk Frontend API에 직접 접속했거나, 브라우저 확장 프로그램이 요청을 가로채 HTTP Origin 헤더를 제거했을 가능성이 높습니다. 자세한 내용은 다음 문서를 참조해 주십시오: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = “Authorization” 헤더에 값이 여러 개 있습니다
    .long = “Authorization” 헤더에는 값을 여러 개 설정할 수 없습니다.

multiple_origin_header_values_forbidden = “Origin” 헤더에 값이 여러 개 있습니다
    .long = “Origin” 헤더에는 값을 여러 개 설정할 수 없습니다.

native_api_disabled = Native API가 비활성화되어 있습니다
    .long = 이 인스턴스에서는 Native API가 비활성화되어 있습니다. Clerk 대시보드에서 활성화해 주십시오.

origin_authorization_headers_conflict = Origin과 Authorization 헤더를 함께 설정할 수 없습니다
    .long = 보안을 위해 “Origin” 헤더와 “Authorization” 헤더 중 하나만 지정해야 하며, 둘을 함께 지정할 수 없습니다. 브라우저 환경에서는 브라우저가 “Origin” 헤더를 자동으로 설정합니다. 네이티브 애플리케이션 환경(예: 모바일 앱)에서는 “Authorization” 헤더를 설정해 주십시오.

unsupported_country_code-RateLimitedCountry = 이 국가로 보내는 SMS가 일시 중단되었습니다
    .long = 이 국가({ $countryName })로 보내는 SMS가 일시적으로 중단되었습니다. 나중에 다시 시도해 주십시오.

signed_out = 로그아웃된 상태입니다
    .long = 현재 로그아웃되어 있습니다.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = 이미 사용 중인 이메일 주소입니다
    .long = 이 이메일 주소는 이미 사용 중입니다. 같은 이메일 주소로 계정을 여러 개 만들 수 없습니다.

subdomain_not_allowed = 허용되지 않는 하위 도메인입니다
    .long = 요청 출처의 하위 도메인이 허용된 하위 도메인 목록에 없습니다. 대시보드의 하위 도메인 허용 목록에 추가해 주십시오.

unsupported_country_code-UnsupportedCountry = 지원되지 않는 국가 번호입니다
    .long =
        이 국가({ $countryName })의 전화번호는 현재 지원되지 않습니다. 자세한 내용은 { KEY($support) ->
            [none] 지원팀
           *[other] 지원팀({ $support })
        }에 문의해 주십시오.

url_based_session_syncing_disabled = URL 기반 세션 동기화가 비활성화되어 있습니다
    .long = 이 인스턴스는 레거시 서드 파티 쿠키로 작동하는 개발 인스턴스입니다. 이 기능은 더 이상 권장되지 않습니다. 도움이 필요하면 지원팀에 문의해 주십시오.
