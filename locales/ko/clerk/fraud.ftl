### Clerk: 부정 사용 방지

device_attestation_challenge_client_mismatch = 기기 증명 챌린지가 클라이언트와 일치하지 않습니다
    .long = 지정한 기기 증명 챌린지는 이 클라이언트에서 유효하지 않습니다.

device_attestation_misconfigured = 기기 증명이 잘못 구성되어 있습니다
    .long = 이 인스턴스의 기기 증명이 잘못 구성되어 있습니다.

device_attestation_not_configured = 기기 증명이 구성되어 있지 않습니다
    .long = 이 인스턴스에는 기기 증명이 구성되어 있지 않습니다.

device_attestation_unsupported_platform = 지원되지 않는 네이티브 클라이언트 플랫폼입니다
    .long = 이 클라이언트 플랫폼에서는 기기 증명이 지원되지 않습니다.

device_attestation_verification_failed = 기기 증명 검증에 실패했습니다
    .long = 지정한 기기 증명을 검증하지 못했습니다.

action_blocked = 작업이 차단되었습니다
    .long = 의심스러운 작업으로 감지되어 차단되었습니다. 잘못된 조치라고 생각되면 지원팀에 문의해 주십시오.

device_blocked = 기기가 차단되었습니다
    .long = 의심스러운 기기로 감지되어 차단되었습니다. 이 기기에서는 더 이상 작업을 수행할 수 없습니다. 잘못된 조치라고 생각되면 지원팀에 문의해 주십시오.

captcha_invalid-FraudRateLimitExceeded = 비정상적인 활동이 감지되었습니다
    .long = 비정상적인 활동이 감지되었습니다. 나중에 다시 시도하거나, 문제가 계속되면 지원팀에 문의해 주십시오.

signup_rate_limit_exceeded = 가입 시도가 너무 많습니다
    .long = 가입 시도 횟수가 한도를 초과했습니다. 다른 방법을 이용하거나, 문제가 계속되면 지원팀에 문의해 주십시오.

invalid_device_attestation_assertion = 기기 증명 어설션이 유효하지 않습니다
    .long = 요청에 지정된 기기 증명 어설션이 유효하지 않습니다.

invalid_device_attestation_challenge = 기기 증명 챌린지가 유효하지 않습니다
    .long = 지정한 기기 증명 챌린지가 유효하지 않거나 만료되었습니다.

protect_check_already_resolved = 이미 완료된 보안 검사입니다
    .long = 이 보안 검사는 이미 완료되어 다시 처리할 수 없습니다.

requires_device_attestation = 기기 증명이 필요합니다
    .long = 이 클라이언트의 유효한 기기 증명을 찾을 수 없습니다.
