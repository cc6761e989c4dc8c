### Clerk，Frontend API：SAML

saml_connection_active_not_found = 未找到 SAML 连接
    .long = 找不到 ID 为“{ $connectionID }”且已启用的 SAML 连接。

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = 邮箱地址的域名不匹配
    .long = 提供商账号的邮箱域名与此连接的域名不一致。

saml_email_address_domain_reserved = 邮箱地址的域名已用于 SAML SSO
    .long = 您不能使用此邮箱地址，因为其域名已启用 SAML SSO。

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = 邮箱地址不匹配
    .long = 提供的邮箱地址与 SAML 响应中的邮箱地址不同（身份提供商的邮箱地址：{ $email }）。

saml_connection_not_found = 未启用 SAML SSO
    .long = 此邮箱地址未启用 SAML SSO。

saml_response_invalid = SAML 响应无效
    .long =
        收到的 SAML 响应无效。{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { $optionalReason }
        }

saml_response_relaystate_missing = SAML 响应缺少 RelayState 参数
    .long = SAML 响应中缺少 RelayState 参数。请注意，如果您使用由身份提供商发起的流程，则不需要 RelayState。您可以访问 https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml 了解详情。

saml_user_attribute_missing = 缺少 SAML 用户属性
    .long = 此账号没有关联的“{ $attrName }”属性。请联系身份提供商的管理员解决。
