### AuthOS: 인프라

DATABASE_ERROR = 데이터베이스 작업에 실패했습니다
    .long = 데이터베이스 오류로 요청을 처리하지 못했습니다.
    .resolution = 다시 시도하고, 문제가 계속되면 지원팀에 문의

STRIPE_ERROR = 결제 시스템 오류가 발생했습니다
    .long = 결제 시스템에서 오류 응답을 보냈습니다.
    .resolution = Stripe 상태 확인

EMAIL_SEND_FAILED = 이메일 전송에 실패했습니다
    .long = 이메일을 전달하지 못했습니다.
    .resolution = SMTP 구성 확인

ENCRYPTION_ERROR = 암호화 또는 복호화에 실패했습니다
    .long = 데이터를 암호화하거나 복호화하지 못했습니다.
    .resolution = 지원팀에 문의
