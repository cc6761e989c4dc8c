### Clerk, Frontend API: SAML

# not found
# .long = No active SAML Connection found with id { $connectionID }.
saml_connection_active_not_found = SAML-Verbindung nicht gefunden
    .long = Es wurde keine aktive SAML-Verbindung mit der ID { $connectionID } gefunden.

# Email address domain mismatch
# .long = The email address domain of the provider's account does not match the domain of the connection.
saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Domain der E-Mail-Adresse stimmt nicht überein
    .long = Die Domain der E-Mail-Adresse Ihres Kontos beim Anbieter stimmt nicht mit der Domain der Verbindung überein.

# email address domain is used for SAML SSO
# .long = You can't use this email address, as SAML SSO is enabled for the specific domain.
saml_email_address_domain_reserved = Domain der E-Mail-Adresse wird für SAML-SSO verwendet
    .long = Sie können diese E-Mail-Adresse nicht verwenden, weil für ihre Domain SAML-SSO aktiviert ist.

# Email address mismatch
# .long = The provided email address differs from the one in the SAML response (IdP email: { $email }).
saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = E-Mail-Adresse stimmt nicht überein
    .long = Die eingegebene E-Mail-Adresse weicht von der E-Mail-Adresse in der SAML-Antwort ab (E-Mail-Adresse beim Identitätsanbieter: { $email }).

# SAML SSO not enabled
# .long = SAML SSO is not enabled for this email address.
saml_connection_not_found = SAML-SSO nicht aktiviert
    .long = SAML-SSO ist für diese E-Mail-Adresse nicht aktiviert.

# Invalid SAML response
# .long =
#     The SAML response is invalid.{ KEY($optionalReason) ->
#         [none] { "" }
#        *[other] { " " }{ $optionalReason }
#     }
saml_response_invalid = Ungültige SAML-Antwort
    .long =
        Die SAML-Antwort ist ungültig.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

# RelayState parameter is missing from the SAML Response
# .long = The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml
saml_response_relaystate_missing = Parameter „RelayState“ fehlt in der SAML-Antwort
    .long = In der SAML-Antwort fehlt der Parameter „RelayState“. Bitte beachten Sie, dass „RelayState“ beim IdP-initiierten Ablauf nicht erforderlich ist. Weitere Informationen finden Sie unter https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml.

# SAML user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
saml_user_attribute_missing = SAML-Benutzerattribut fehlt
    .long = Diesem Konto ist kein Attribut „{ $attrName }“ zugeordnet. Bitte wenden Sie sich zur Klärung an den Administrator des Identitätsanbieters (IdP).
