### Clerk: 내부 오류

bad_request-BadRequest = 잘못된 요청입니다
    .long = 요청이 잘못되어 처리할 수 없습니다.

bad_request-BadRequestWithMessage = 유효하지 않은 요청입니다
    .long = { $message }

resource_locked = 리소스가 사용 중입니다
    .long = 현재 다른 요청이 이 리소스를 변경하고 있습니다. 다시 시도해 주십시오.

internal_clerk_error = 예기치 않은 오류가 발생했습니다
    .long = 서버에 내부 오류가 발생했습니다. 담당자에게 알림이 전달되어 문제를 해결하고 있습니다.
