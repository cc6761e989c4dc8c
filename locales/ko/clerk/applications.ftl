### Clerk: 애플리케이션

management_token_subject_not_found = 사용자를 찾을 수 없습니다
    .long = 이 관리 토큰이 가리키는 사용자가 더 이상 존재하지 않습니다. 새 토큰을 발급해 주십시오.
