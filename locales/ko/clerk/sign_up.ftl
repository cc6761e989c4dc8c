### Clerk: 가입

captcha_invalid-CaptchaClientSideError = CAPTCHA를 불러오지 못했습니다
    .long = CAPTCHA를 불러오지 못했습니다. 지원되지 않는 브라우저나 브라우저 확장 프로그램이 원인일 수 있습니다. 다른 브라우저를 사용하거나 확장 프로그램을 사용 중지해 보십시오. 문제가 계속되면 지원팀에 문의해 주십시오.

captcha_invalid-CaptchaInvalid = 보안 검증 실패로 인증하지 못했습니다
    .long = 보안 검증을 통과하지 못해 인증에 실패했습니다. 다른 브라우저를 사용하거나 브라우저 확장 프로그램을 사용 중지해 보십시오. 문제가 계속되면 지원팀에 도움을 요청해 주십시오.

captcha_missing_token = 보안 검증 실패로 인증하지 못했습니다
    .long = 보안 검증을 통과하지 못해 인증에 실패했습니다. 페이지를 새로 고친 후 다시 시도하거나, 도움이 더 필요하면 지원팀에 문의해 주십시오.

captcha_not_enabled = CAPTCHA가 활성화되어 있지 않습니다
    .long = CAPTCHA를 완료하려고 했지만 CAPTCHA가 활성화되어 있지 않습니다. 문제가 계속되면 지원팀에 문의해 주십시오.

sign_up_email_link_not_same_client = 이메일 링크로 가입을 완료할 수 없습니다
    .long = 다른 브라우저나 앱에서 시작된 가입이므로 이메일 링크로 완료할 수 없습니다.

resource_forbidden-SignUpForbiddenAccess = 가입 절차에 접근할 수 없습니다
    .long = 이 가입 절차에 대한 접근이 허용되지 않습니다.

sign_up_mode_restricted = 가입이 제한되어 있습니다
    .long = 현재 새로운 사용자의 가입을 제한하고 있습니다.

sign_up_restricted_waitlist = 대기자 명단을 통해서만 가입할 수 있습니다
    .long = 현재는 가입할 수 없습니다. 대기자 명단에 등록하시면 이용할 수 있게 될 때 알려 드립니다.

resource_not_found-SignUpNotFound = 가입 절차를 찾을 수 없습니다
    .long = ID가 “{ $id }”인 가입 절차를 찾을 수 없습니다.
