### Clerk: 엔터프라이즈 SSO

enterprise_connection_invalid_type = 엔터프라이즈 연결 유형이 유효하지 않습니다
    .long = 지정한 엔터프라이즈 연결 유형은 지원되지 않습니다.

enterprise_sso_account_already_connected = 이미 연결된 엔터프라이즈 계정이 있습니다
    .long = 이 이메일 주소({ $email })에는 이미 엔터프라이즈 계정이 연결되어 있습니다.

enterprise_sso_additional_identifications_disabled = 엔터프라이즈 계정에는 이메일 주소 등을 추가할 수 없습니다
    .long = 엔터프라이즈 계정에서 허용하지 않아 이메일 주소나 전화번호 등을 더 추가할 수 없습니다.

enterprise_sso_email_address_domain_mismatch = 이메일 주소의 도메인이 일치하지 않습니다
    .long = 공급자가 알려 준 이메일 주소의 도메인({ $received })이 인증을 시작한 엔터프라이즈 연결의 도메인({ $expected })과 일치하지 않습니다.

enterprise_sso_hosted_domain_mismatch = 호스팅 도메인이 일치하지 않습니다
    .long = 엔터프라이즈 연결의 도메인이 OAuth 공급자가 알려 준 계정의 호스팅 도메인과 일치하지 않습니다.

enterprise_sso_sign_up_connection_missing = 가입에 사용할 엔터프라이즈 연결이 없습니다
    .long = 이 가입 절차에 맞는 엔터프라이즈 연결이 없습니다. 입력한 이메일 주소의 도메인을 확인해 주십시오.

enterprise_sso_user_attribute_missing = 엔터프라이즈 연결에 필요한 속성이 없습니다
    .long = 이 계정에는 “{ $attrName }” 속성이 없습니다. 문제를 해결하려면 IdP 관리자에게 문의해 주십시오.
