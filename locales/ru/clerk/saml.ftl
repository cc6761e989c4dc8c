### Clerk, Frontend API: SAML

saml_connection_active_not_found = Активное подключение SAML не найдено
    .long = Нет активного подключения SAML с ID { $connectionID }.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Домен почты не соответствует подключению
    .long = Домен адреса электронной почты в аккаунте провайдера не совпадает с доменом подключения.

saml_email_address_domain_reserved = Домен почты используется для единого входа SAML
    .long = Этот адрес электронной почты нельзя использовать: для его домена включён единый вход SAML.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = Адрес почты не совпадает с адресом в ответе SAML
    .long = Указанный адрес электронной почты отличается от адреса в ответе SAML (адрес у поставщика удостоверений: { $email }).

saml_connection_not_found = Единый вход SAML не включён
    .long = Для этого адреса электронной почты единый вход SAML не включён.

saml_response_invalid = Недействительный ответ SAML
    .long =
        Получен недействительный ответ SAML.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = В ответе SAML нет параметра RelayState
    .long = В ответе SAML отсутствует параметр RelayState. Обратите внимание: если вход начинается на стороне поставщика удостоверений (IdP), RelayState не нужен. Подробнее: https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml.

saml_user_attribute_missing = В аккаунте SAML нет нужного атрибута пользователя
    .long = У этого аккаунта нет атрибута «{ $attrName }». Чтобы решить проблему, обратитесь к администратору поставщика удостоверений (IdP).
