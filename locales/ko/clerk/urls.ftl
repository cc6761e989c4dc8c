### Clerk: URL

insecure_url = 안전하지 않은 URL입니다
    .long = 안전한 URL(https)을 지정해 주십시오.

invalid_url_scheme = URL 스킴이 유효하지 않습니다
    .long = { LIST($schemes, type: "or") } 스킴의 URL을 지정해 주십시오.
