### AuthOS: SAML

SAML_NOT_CONFIGURED = SAML이 구성되어 있지 않습니다
    .long = SAML 싱글 사인온(SSO)이 설정되어 있지 않습니다.
    .resolution = SAML 설정 구성

INVALID_SAML_RESPONSE = SAML 응답이 유효하지 않습니다
    .long = ID 공급자가 보낸 SAML 응답이 유효하지 않습니다.
    .resolution = IdP 구성 확인

SAML_SIGNATURE_INVALID = SAML 서명 검증에 실패했습니다
    .long = SAML 응답의 서명을 검증하지 못했습니다.
    .resolution = 인증서 확인

SAML_EXPIRED = SAML 어설션이 만료되었습니다
    .long = SAML 어설션이 만료되어 더 이상 사용할 수 없습니다.
    .resolution = 인증 다시 시도
