### Clerk: SAML

saml_connection_active_not_found = 활성 SAML 연결을 찾을 수 없습니다
    .long = ID가 “{ $connectionID }”인 활성 SAML 연결을 찾을 수 없습니다.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = 이메일 주소의 도메인이 일치하지 않습니다
    .long = 공급자 계정의 이메일 주소 도메인이 SAML 연결의 도메인과 일치하지 않습니다.

saml_email_address_domain_reserved = SAML SSO에 사용되는 이메일 도메인입니다
    .long = 이 도메인에는 SAML SSO가 활성화되어 있어 이 이메일 주소를 사용할 수 없습니다.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = 이메일 주소가 일치하지 않습니다
    .long = 입력한 이메일 주소가 SAML 응답에 있는 IdP 이메일 주소({ $email })와 다릅니다.

saml_connection_not_found = SAML SSO가 활성화되어 있지 않습니다
    .long = SAML SSO가 활성화되어 있지 않은 이메일 주소입니다.

saml_response_invalid = SAML 응답이 유효하지 않습니다
    .long =
        수신한 SAML 응답이 유효하지 않습니다.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = SAML 응답에 RelayState 매개변수가 없습니다
    .long = SAML 응답에 RelayState 매개변수가 없습니다. IdP에서 시작하는 흐름을 사용하는 경우에는 RelayState가 필요하지 않습니다. 다음 문서를 참조해 주십시오: https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml

saml_user_attribute_missing = SAML 사용자 속성이 없습니다
    .long = 이 계정에는 “{ $attrName }” 속성이 없습니다. 문제를 해결하려면 IdP 관리자에게 문의해 주십시오.
