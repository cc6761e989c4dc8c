### Clerk، واجهة Frontend API: بروتوكول SAML

# not found
# .long = No active SAML Connection found with id { $connectionID }.
saml_connection_active_not_found = تعذّر العثور على اتصال SAML
    .long = لم يُعثر على اتصال SAML نشط بالمعرّف { $connectionID }.

# Email address domain mismatch
# .long = The email address domain of the provider's account does not match the domain of the connection.
saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = نطاق عنوان البريد الإلكتروني غير مطابق
    .long = نطاق عنوان البريد الإلكتروني في الحساب لدى الموفّر لا يطابق نطاق الاتصال.

# email address domain is used for SAML SSO
# .long = You can't use this email address, as SAML SSO is enabled for the specific domain.
saml_email_address_domain_reserved = نطاق البريد مستخدم لتسجيل الدخول الموحّد عبر SAML
    .long = لا يمكنك استخدام عنوان البريد الإلكتروني هذا، لأن تسجيل الدخول الموحّد عبر SAML مفعّل لنطاقه.

# Email address mismatch
# .long = The provided email address differs from the one in the SAML response (IdP email: { $email }).
saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = عنوان البريد الإلكتروني غير مطابق
    .long = يختلف عنوان البريد الإلكتروني المُدخل عن العنوان الوارد في استجابة SAML (عنوان البريد الإلكتروني لدى موفّر الهوية: { $email }).

# SAML SSO not enabled
# .long = SAML SSO is not enabled for this email address.
saml_connection_not_found = تسجيل الدخول الموحّد عبر SAML غير مفعّل
    .long = تسجيل الدخول الموحّد عبر SAML غير مفعّل لعنوان البريد الإلكتروني هذا.

# Invalid SAML response
# .long =
#     The SAML response is invalid.{ KEY($optionalReason) ->
#         [none] { "" }
#        *[other] { " " }{ $optionalReason }
#     }
saml_response_invalid = استجابة SAML غير صالحة
    .long =
        استجابة SAML غير صالحة.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

# RelayState parameter is missing from the SAML Response
# .long = The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml
saml_response_relaystate_missing = المُعامِل «RelayState» مفقود من استجابة SAML
    .long = المُعامِل «RelayState» مفقود من استجابة SAML. يُلاحظ أن هذا المُعامِل غير مطلوب في التدفّق الذي يبدأ من موفّر الهوية. للمزيد من المعلومات، يُرجى الاطلاع على { "https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml" }.

# SAML user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
saml_user_attribute_missing = سمة مستخدم SAML مفقودة
    .long = السمة «{ $attrName }» غير متوفّرة في هذا الحساب. يُرجى التواصل مع مسؤول موفّر الهوية لحل المشكلة.
