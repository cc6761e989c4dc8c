### Clerk: 사용자 설정

resource_forbidden-ResourceForbidden = 접근이 허용되지 않습니다
    .long = 이 리소스에 대한 접근이 허용되지 않습니다.

resource_not_found-ResourceNotFound = 리소스를 찾을 수 없습니다
    .long = 요청한 리소스를 찾지 못했습니다.
