### Clerk: 네이티브 매직 링크

approval_token_consumed = 이미 사용된 승인 링크입니다
    .long = 이 승인 링크는 전에 이미 사용되었습니다.

approval_token_expired = 승인 링크가 만료되었습니다
    .long = 이 승인 링크는 만료되었습니다. 새 이메일 링크를 요청해 주십시오.

approval_token_invalid = 승인 링크가 올바르지 않습니다
    .long = 올바르지 않은 승인 링크여서 사용할 수 없습니다.

pkce_verification_failed = PKCE 검증에 실패했습니다
    .long = 지정한 코드 검증값(code verifier)이 준비된 코드 챌린지(code challenge)와 일치하지 않습니다.
