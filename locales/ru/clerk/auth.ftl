### Clerk, Frontend API: аутентификация

IdentificationExists = Эти данные уже используются
    .long =
        { GENDER($identifier) ->
            [masculine] Этот { $identifier } уже занят.
            [feminine] Эта { $identifier } уже занята.
            [neuter] Это { $identifier } уже занято.
            [plural] Эти { $identifier } уже заняты.
           *[other] Значение поля «{ $identifier }» уже занято.
        }

not_allowed_access-IdentifierContainsSubaddresses = Адрес электронной почты с «+», «=» или «#» не разрешён
    .long = Адрес электронной почты не должен содержать символов «+», «=» и «#».

not_allowed_access-IdentifierFromBlockedCountryCode = Код страны не разрешён
    .long = Регистрация по номеру телефона с этим кодом страны не разрешена. Используйте другой способ.

not_allowed_access-IdentifierNotAllowedAccess = Доступ не разрешён
    .long = Доступ к этому приложению не разрешён для { LIST($who) }.

authentication_invalid = Недействительные данные аутентификации
    .long = Не удалось аутентифицировать запрос: нужен активный сеанс.

authorization_invalid = Нет прав на выполнение запроса
    .long = У вас нет прав выполнять этот запрос.

authorization_header_format_invalid = Неправильный формат заголовка Authorization
    .long = Заголовок Authorization имеет неправильный формат. Он должен иметь вид «Bearer <YOUR_API_KEY>».

csrf_token_invalid = Токен CSRF отсутствует или недействителен
    .long = Для защиты от атак CSRF этот запрос должен содержать действительный токен CSRF.

invalid_handshake = Недопустимый запрос согласования (handshake)
    .long = Запрос согласования (handshake) недопустим. Причина: { $reason }.

host_invalid = Недопустимый хост
    .long = Не удалось определить, к какому экземпляру Clerk относится этот запрос. Проверьте, правильно ли указан открытый ключ Clerk (Publishable Key).

origin_invalid = Недопустимый заголовок HTTP Origin
    .long = Заголовок HTTP Origin запроса должен совпадать с URL, с которого отправлен запрос, или быть его поддоменом.

request_invalid_for_environment = Запрос недопустим в этой среде
    .long = Этот запрос допустим только для экземпляров типа { LIST($envTypes, type: "or") }.

user_settings_invalid = Некорректные настройки аутентификации
    .long = В настройках аутентификации есть некорректные значения.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Недопустимые заголовки запроса
    .long = Clerk Frontend API доступен из браузеров и нативных приложений. Для защиты от распространённых веб-атак запросы из нативных приложений должны содержать заголовок HTTP Authorization. Укажите в нём действительный токен JWT клиентского приложения Clerk, а в первом запросе к Frontend API, который вернёт этот токен, — пустую строку.

request_header_missing-MissingRequestHeadersForStandardBrowsers = Недопустимые заголовки запроса
    .long = Clerk Frontend API доступен из браузеров и нативных приложений. Для защиты от распространённых веб-атак запросы из браузеров должны содержать заголовок HTTP Origin. Вероятно, адрес Clerk Frontend API открыт прямо из адресной строки или расширение браузера перехватывает запросы и удаляет заголовок HTTP Origin. Подробнее: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Несколько значений в заголовке Authorization
    .long = В заголовке Authorization нельзя передавать несколько значений.

multiple_origin_header_values_forbidden = Несколько значений в заголовке Origin
    .long = В заголовке Origin нельзя передавать несколько значений.

native_api_disabled = Native API отключён
    .long = Native API отключён для этого экземпляра. Включить его можно в панели управления Clerk.

origin_authorization_headers_conflict = Заголовки Origin и Authorization вместе передавать нельзя
    .long = В целях безопасности можно передать только один из заголовков Origin и Authorization, но не оба. В браузерах заголовок Origin задаётся автоматически. В нативных приложениях (например, мобильных) задайте заголовок Authorization.

unsupported_country_code-RateLimitedCountry = Отправка SMS в эту страну ограничена
    .long = Отправка SMS на номера этой страны ({ $countryName }) временно отключена. Повторите попытку позже.

signed_out = Вы не вошли в аккаунт
    .long = Вы вышли из аккаунта.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Адрес электронной почты уже используется
    .long = Этот адрес электронной почты уже используется. Создавать несколько аккаунтов с одним адресом не разрешено.

subdomain_not_allowed = Поддомен не разрешён
    .long = Поддомена, с которого отправлен запрос, нет в списке разрешённых поддоменов. Добавьте его в этот список в панели управления.

unsupported_country_code-UnsupportedCountry = Код страны не поддерживается
    .long =
        Номера телефонов из этой страны ({ $countryName }) сейчас не поддерживаются. За подробностями обратитесь в службу поддержки{ KEY($support) ->
            [none] { "" }
           *[other] : { $support }
        }.

url_based_session_syncing_disabled = Синхронизация сеансов через URL отключена
    .long = Этот экземпляр для разработки использует прежний механизм — сторонние файлы cookie. Эта функция устарела. Если нужна помощь, обратитесь в службу поддержки.
