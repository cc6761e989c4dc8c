### Clerk: 티켓

ticket_expired_code = 티켓이 만료되었습니다
    .long = 이 티켓은 만료되어 더 이상 사용할 수 없습니다.

ticket_invalid_code = 티켓이 유효하지 않습니다
    .long = 이 티켓은 유효하지 않습니다. Clerk에서 생성한 유효한 티켓을 사용하고 있는지 확인해 주십시오.
