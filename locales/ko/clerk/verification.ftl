### Clerk: 인증 확인

verification_already_verified = 이미 완료된 인증입니다
    .long = 이 인증은 이미 완료되었습니다.

verification_code_too_many_requests = 인증 코드를 너무 여러 번 요청했습니다
    .long = 인증 코드를 너무 여러 번 요청했습니다. 코드가 도착할 수 있도록 30초 이상 기다린 후 다시 시도해 주십시오.

verification_expired = 인증이 만료되었습니다
    .long = 이 인증은 만료되었습니다. 인증을 새로 시작해야 합니다.

verification_failed = 인증에 실패했습니다
    .long = 인증 시도에 너무 여러 번 실패했습니다. 같은 방법이나 다른 방법으로 다시 시도해 주십시오.

verification_link_token_invalid = 인증 링크가 올바르지 않습니다
    .long = 올바르지 않은 인증 링크여서 사용할 수 없습니다.

verification_link_token_source_invalid = 인증 링크의 출처가 올바르지 않습니다
    .long = 인증 링크의 출처가 올바르지 않아 인증을 진행할 수 없습니다.

verification_strategy_invalid = 인증 방식이 유효하지 않습니다
    .long = 현재 진행 중인 인증에 사용할 수 없는 방식입니다.

verification_link_token_expired = 인증 링크가 만료되었습니다
    .long = 이 인증 링크는 만료되어 더 이상 사용할 수 없습니다.

verification_link_token_stale = 더 이상 유효하지 않은 인증 링크입니다
    .long = 이 인증 링크는 더 이상 유효하지 않습니다. 새 인증 링크를 요청해 주십시오.

verification_missing = 인증이 준비되지 않았습니다
    .long = 이 인증 방식에서는 확인을 시도하기 전에 먼저 인증을 준비해야 합니다.

verification_not_sent = 인증 코드를 보내지 않았습니다
    .long = 인증을 시도하기 전에 먼저 인증 코드를 보내야 합니다.

verification_status_unknown = 알 수 없는 인증 상태입니다
    .long = “{ $status }” 상태는 알려진 인증 상태가 아닙니다.
