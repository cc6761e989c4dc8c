### Clerk: 백업 코드

backup_codes_not_available = 백업 코드를 사용할 수 없습니다
    .long = 백업 코드를 사용하려면 다른 다단계 인증 수단을 하나 이상 설정해야 합니다.
