### Clerk: 이메일

dev_monthly_email_limit_exceeded = 개발 환경의 월간 이메일 한도에 도달했습니다
    .long = 개발 환경의 월간 이메일 한도({ $limit }건)에 도달했습니다. 대신 테스트 이메일을 사용해 주십시오: https://go.clerk.com/test-emails
