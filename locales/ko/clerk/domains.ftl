### Clerk: 도메인

operation_not_allowed_on_satellite_domain = 허용되지 않는 작업입니다
    .long = 위성 도메인에서는 이 작업이 허용되지 않습니다. 인스턴스의 기본 도메인에서 다시 시도해 주십시오.

sync_nonce_already_consumed = 이미 사용된 동기화 nonce입니다
    .long = 지정한 동기화 nonce는 이미 사용되어 다시 사용할 수 없습니다.
