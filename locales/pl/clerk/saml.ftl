### Clerk, Frontend API: SAML

# not found
# .long = No active SAML Connection found with id { $connectionID }.
saml_connection_active_not_found = Nie znaleziono połączenia SAML
    .long = Nie znaleziono aktywnego połączenia SAML o identyfikatorze { $connectionID }.

# Email address domain mismatch
# .long = The email address domain of the provider's account does not match the domain of the connection.
saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Niezgodna domena adresu e-mail
    .long = Domena adresu e-mail konta u dostawcy nie jest zgodna z domeną połączenia.

# email address domain is used for SAML SSO
# .long = You can't use this email address, as SAML SSO is enabled for the specific domain.
saml_email_address_domain_reserved = Domena adresu e-mail wymaga logowania jednokrotnego SAML
    .long = Nie możesz użyć tego adresu e-mail, ponieważ dla jego domeny włączono logowanie jednokrotne SAML.

# Email address mismatch
# .long = The provided email address differs from the one in the SAML response (IdP email: { $email }).
saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = Niezgodny adres e-mail
    .long = Podany adres e-mail różni się od adresu w odpowiedzi SAML (adres e-mail u dostawcy tożsamości: { $email }).

# SAML SSO not enabled
# .long = SAML SSO is not enabled for this email address.
saml_connection_not_found = Logowanie jednokrotne SAML nie jest włączone
    .long = Dla tego adresu e-mail nie włączono logowania jednokrotnego SAML.

# Invalid SAML response
# .long =
#     The SAML response is invalid.{ KEY($optionalReason) ->
#         [none] { "" }
#        *[other] { " " }{ $optionalReason }
#     }
saml_response_invalid = Nieprawidłowa odpowiedź SAML
    .long =
        Odpowiedź SAML jest nieprawidłowa.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

# RelayState parameter is missing from the SAML Response
# .long = The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml
saml_response_relaystate_missing = Brak parametru RelayState w odpowiedzi SAML
    .long = W odpowiedzi SAML brakuje parametru RelayState. Pamiętaj, że RelayState nie jest wymagany, jeśli logowanie rozpoczyna się po stronie IdP. Więcej informacji: https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml.

# SAML user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
saml_user_attribute_missing = Brak atrybutu użytkownika SAML
    .long = Do tego konta nie przypisano atrybutu „{ $attrName }”. Aby rozwiązać problem, skontaktuj się z administratorem dostawcy tożsamości (IdP).
