### Clerk, Frontend API: запросы

invalid_query_parameter_value = Недопустимое значение параметра запроса
    .long = Значение «{ $value }» не входит в число допустимых значений параметра «{ $param }».

request_body_invalid-InvalidRequestBody = Некорректное тело запроса
    .long = Тело запроса некорректно. Подробнее см. в документации API.

malformed_request_parameters = Некорректные параметры запроса
    .long = Параметры запроса составлены некорректно, и разобрать их не удалось.

missing_query_parameter = Параметр запроса не передан
    .long = В запросе нет параметра «{ $param }». Подробнее см. в документации API.

origin_missing = Нет заголовка Origin
    .long = Для этого запроса нужен заголовок Origin, но его нет.

proxy_request_invalid_secret_key = Недействительный секретный ключ
    .long = Секретный ключ, переданный в этом прокси-запросе, недействителен.

proxy_request_missing_secret_key = Секретный ключ не передан
    .long = При использовании прокси нужно также передать секретный ключ экземпляра в заголовке Clerk-Secret-Key.

unsupported_content_type = Content-Type не поддерживается
    .long = Тип { $actual } в заголовке Content-Type не поддерживается. Используйте { $expected }.
