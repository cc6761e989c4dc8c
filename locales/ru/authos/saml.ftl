### AuthOS: ошибки SAML

SAML_NOT_CONFIGURED = SAML не настроен
    .long = Единый вход SAML не настроен.
    .resolution = Настройте SAML

INVALID_SAML_RESPONSE = Недействительный ответ SAML
    .long = Ответ SAML от поставщика удостоверений недействителен.
    .resolution = Проверьте настройки IdP

SAML_SIGNATURE_INVALID = Подпись SAML не прошла проверку
    .long = Не удалось проверить подпись ответа SAML.
    .resolution = Проверьте сертификаты

SAML_EXPIRED = Срок действия утверждения SAML истёк
    .long = Срок действия этого утверждения SAML истёк, и использовать его больше нельзя.
    .resolution = Войдите ещё раз
