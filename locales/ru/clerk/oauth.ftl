### Clerk, Frontend API: OAuth

external_account_not_found = Внешний аккаунт не найден
    .long = Не удалось найти этот внешний аккаунт.

oauth_callback_invalid = Некорректный обратный вызов OAuth
    .long = Данные формы oauth_callback некорректны.

misconfigured_oauth_provider = Провайдер OAuth настроен неправильно
    .long = В настройках провайдера OAuth есть ошибка. Убедитесь, что они заданы правильно.

oauth_non_authenticatable_provider = Вход через этого провайдера не поддерживается
    .long = Вход через провайдера { $provider } (OAuth) не поддерживается. Если вы считаете, что этой ошибки быть не должно, свяжитесь с нами.

oauth_access_denied = Доступ к аккаунту не предоставлен
    .long = Вы не предоставили доступ к своему аккаунту { $providerName }.

oauth_account_already_connected = Уже подключён другой аккаунт
    .long = Для этого провайдера ({ $providerTitle }) уже подключён другой аккаунт.

oauth_config_missing = Ключи OAuth не заданы
    .long = В настройках приложения не заданы ключи OAuth для провайдера { $provider }.

oauth_fetch_user_error-OAuthFetchUserError = Данные пользователя не получены
    .long = Не удалось получить данные пользователя от провайдера OAuth.

oauth_identification_claimed = Адрес электронной почты занят другим пользователем
    .long = Адрес электронной почты, связанный с этим аккаунтом OAuth, уже закреплён за другим пользователем.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Некорректные настройки перенаправления
    .long = Настройки вашего аккаунта { $providerName } некорректны. Убедитесь, что эта конечная точка внесена в список разрешённых URL обратного вызова.

redirect_uri_mismatch-OAuthMalformedRedirectURI = Некорректный URI перенаправления
    .long = Переданный URI перенаправления составлен некорректно.

oauth_missing_access_token = Нет токена доступа OAuth
    .long = Для этой операции нужен токен доступа OAuth, но его нет.

oauth_missing_refresh_token = Токен доступа OAuth нельзя обновить
    .long = Срок действия токена доступа истёк, а обновить его нельзя: сервер авторизации не предоставил токен обновления.

oauth_provider_not_enabled = Провайдер OAuth не включён
    .long = Единый вход через провайдера { $providerTitle } (OAuth) не включён в настройках экземпляра.

oauth_shared_credentials_not_supported = Общие учётные данные не поддерживаются
    .long = Общие учётные данные больше не поддерживаются для этого провайдера. Обновите настройки в панели управления Clerk.

oauth_token_exchange_error = Ошибка при обмене токенами
    .long = Не удалось обменяться токенами с провайдером OAuth.

oauth_unsupported_provider = Провайдер не поддерживается
    .long = Провайдер { $provider } (OAuth) не поддерживается. Если вы считаете, что этой ошибки быть не должно, свяжитесь с нами.
