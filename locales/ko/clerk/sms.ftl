### Clerk: SMS

dev_monthly_sms_limit_exceeded = 개발 환경의 월간 SMS 한도에 도달했습니다
    .long = 개발 환경의 월간 SMS 한도({ $limit }건)에 도달하여 작업을 완료할 수 없습니다.

sms_send_error = SMS를 보내지 못했습니다
    .long = SMS를 보내지 못했습니다. 지원팀에 문의하거나 나중에 다시 시도해 주십시오.
