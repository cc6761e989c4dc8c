### Clerk: 네트워크

gateway_timeout = 게이트웨이 시간이 초과되었습니다
    .long = 외부 서비스에 보낸 요청의 시간이 초과되었습니다.
