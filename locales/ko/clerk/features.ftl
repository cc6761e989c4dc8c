### Clerk: 기능

feature_not_enabled = 활성화되지 않은 기능입니다
    .long = 이 인스턴스에서는 이 기능이 활성화되어 있지 않습니다.

feature_requires_dynamic_oauth_client_registration = 동적 클라이언트 등록이 활성화되어 있지 않습니다
    .long = 이 인스턴스에서는 동적 클라이언트 등록이 활성화되어 있지 않습니다. 이 기능을 사용하려면 인스턴스 설정에서 활성화해 주십시오.

feature_requires_email_address_enabled = 이메일 주소 속성을 활성화해야 합니다
    .long = 이 기능을 사용하려면 이메일 주소 속성이 활성화되어 있어야 합니다. 계속하려면 인스턴스 설정에서 활성화해 주십시오.

feature_requires_end_session_enabled = 세션 종료 기능이 활성화되어 있지 않습니다
    .long = 이 인스턴스에서는 세션 종료 기능이 활성화되어 있지 않습니다. 이 기능을 활성화하려면 지원팀에 문의해 주십시오.

feature_requires_oauth2_consent_screen_enabled = OAuth 동의 화면이 활성화되어 있지 않습니다
    .long = 이 OAuth 클라이언트에서는 동의 화면이 활성화되어 있지 않습니다. 이 기능을 사용하려면 OAuth 클라이언트 설정에서 활성화해 주십시오.

feature_requires_oidc_provider = OIDC 공급자가 아닙니다
    .long = 레거시 OAuth 2.0 공급자를 사용하고 있습니다. 이 기능을 사용하려면 OIDC와 호환되는 새 공급자로 전환해 주십시오.
