### Clerk, Frontend API: Saml

saml_connection_active_not_found = not found
    .long = No active SAML Connection found with id { $connectionID }.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Email address domain mismatch
    .long = The email address domain of the provider's account does not match the domain of the connection.

saml_email_address_domain_reserved = email address domain is used for SAML SSO
    .long = You can't use this email address, as SAML SSO is enabled for the specific domain.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = Email address mismatch
    .long = The provided email address differs from the one in the SAML response (IdP email: { $email }).

saml_connection_not_found = SAML SSO not enabled
    .long = SAML SSO is not enabled for this email address.

saml_response_invalid = Invalid SAML response
    .long =
        The SAML response is invalid.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = RelayState parameter is missing from the SAML Response
    .long = The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml

saml_user_attribute_missing = SAML user attribute missing
    .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
