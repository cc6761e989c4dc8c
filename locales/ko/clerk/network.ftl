### Clerk: 네트워크

gateway_timeout = 게이트웨이 시간이 초과되었습니다
    .long = 외부 서비스가 제한 시간 안에 응답하지 않았습니다.
