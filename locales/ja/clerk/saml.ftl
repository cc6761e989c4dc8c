### Clerk、Frontend API：SAML

# not found
# .long = No active SAML Connection found with id { $connectionID }.
saml_connection_active_not_found = SAML接続が見つかりません
    .long = IDが「{ $connectionID }」のアクティブなSAML接続は見つかりませんでした。

# Email address domain mismatch
# .long = The email address domain of the provider's account does not match the domain of the connection.
saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = メールアドレスのドメインが一致しません
    .long = プロバイダーのアカウントで使用しているメールアドレスのドメインが、接続に設定されたドメインと一致しません。

# email address domain is used for SAML SSO
# .long = You can't use this email address, as SAML SSO is enabled for the specific domain.
saml_email_address_domain_reserved = SAML SSOで使用されているドメインです
    .long = このドメインではSAML SSOが有効になっているため、このメールアドレスは使用できません。

# Email address mismatch
# .long = The provided email address differs from the one in the SAML response (IdP email: { $email }).
saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = メールアドレスが一致しません
    .long = 入力されたメールアドレスが、SAMLレスポンスのメールアドレスと異なります（IdPのメールアドレス：{ $email }）。

# SAML SSO not enabled
# .long = SAML SSO is not enabled for this email address.
saml_connection_not_found = SAML SSOが有効になっていません
    .long = このメールアドレスでは、SAML SSOが有効になっていません。

# Invalid SAML response
# .long =
#     The SAML response is invalid.{ KEY($optionalReason) ->
#         [none] { "" }
#        *[other] { " " }{ $optionalReason }
#     }
saml_response_invalid = SAMLレスポンスが無効です
    .long =
        SAMLレスポンスが無効です。{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { $optionalReason }
        }

# RelayState parameter is missing from the SAML Response
# .long = The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml
saml_response_relaystate_missing = SAMLレスポンスにRelayStateパラメーターがありません
    .long = SAMLレスポンスにRelayStateパラメーターがありません。IdPから開始するフローを使用している場合、RelayStateは不要です。詳しくは https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml をご覧ください。

# SAML user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
saml_user_attribute_missing = SAMLのユーザー属性がありません
    .long = このアカウントには、属性「{ $attrName }」がありません。解決するには、IdPの管理者にお問い合わせください。
