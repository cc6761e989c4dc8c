### Clerk: 리디렉션 URL

invalid_redirect_url = 리디렉션 URL이 유효하지 않습니다
    .long = 지정한 리디렉션 URL의 형식이 유효하지 않습니다.

prohibited_redirect_url = URL 스킴이 유효하지 않습니다
    .long = 지정한 리디렉션 URL에 금지된 URL 스킴이 사용되었습니다.

redirect_url_domain_mismatch = 리디렉션 URL이 도메인에 속하지 않습니다
    .long = 지정한 리디렉션 URL은 인스턴스의 도메인에 속해야 합니다.

resource_missmatch = 리디렉션 URL이 일치하지 않습니다
    .long =
        로그인 또는 가입 요청에 전달된 리디렉션 URL이 이 인스턴스에 승인된 리디렉션 URI와 일치하지 않습니다. 인스턴스에 승인된 리디렉션 URL을 확인해 주십시오.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }거부된 URL: { $val }
        }
