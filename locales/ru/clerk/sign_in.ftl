### Clerk, Frontend API: вход

account_lockout_warning = Аккаунт скоро будет заблокирован
    .long =
        { $remainingAttempts ->
            [0] Попыток больше не осталось. Ваш аккаунт будет заблокирован.
            [one] До блокировки аккаунта осталась { $remainingAttempts } попытка.
            [few] До блокировки аккаунта осталось { $remainingAttempts } попытки.
            [many] До блокировки аккаунта осталось { $remainingAttempts } попыток.
           *[other] До блокировки аккаунта осталось { $remainingAttempts } попытки.
        }

account_transfer_invalid = Перенос аккаунта невозможен
    .long = Нет аккаунта, который можно перенести.

identifier_already_signed_in = Вход уже выполнен
    .long = Вы уже вошли в аккаунт.

resource_forbidden-IdentificationBelongsToDifferentUser = Это идентификатор другого пользователя
    .long = Указанный адрес, номер или другой идентификатор принадлежит другому пользователю.

identification_claimed = Адрес, номер или имя уже используется другим пользователем
    .long = Пока шла регистрация, другой пользователь занял один или несколько указанных идентификаторов: адрес, номер или имя. Зарегистрируйтесь заново.

client_state_invalid = Недопустимое действие
    .long =
        Для этого клиентского приложения не удалось завершить действие ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Недопустимый способ подтверждения
    .long = Этот способ подтверждения недопустим для этого аккаунта.

resource_forbidden-MutationOnOlderSignInNotAllowed = Прежнюю попытку входа нельзя изменить
    .long = Уже начата более новая попытка входа, поэтому прежнюю изменить нельзя.

no_second_factors = Второй фактор не найден
    .long = Для способа «{ $strategy }» второй фактор не найден.

sign_in_email_link_not_same_client = Вход по ссылке из письма нельзя завершить
    .long = Вход по ссылке из письма начат в другом браузере или приложении, поэтому завершить его здесь нельзя.

sign_in_identification_or_user_deleted = Пользователь или идентификатор удалён
    .long = Пользователь или выбранный идентификатор для входа удалён. Начните сначала.

sign_in_no_identification_for_user = У пользователя нет идентификатора
    .long = С переданным токеном не связан ни один идентификатор пользователя, создавшего этот токен.

resource_not_found-SignInNotFound = Попытка входа не найдена
    .long = Попытка входа с ID { $signInID } не найдена.

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Идентификатор не поддерживается вместе с sign_up_if_missing
    .long = Идентификатор «{ $identifier }» нельзя использовать с параметром sign_up_if_missing, потому что требуется подтверждение.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = Параметр sign_up_if_missing не разрешён
    .long = Параметр sign_up_if_missing нельзя использовать. Причина: { $reason }.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Способ не соответствует sign_up_if_missing
    .long = С параметром sign_up_if_missing способ должен соответствовать типу исходного идентификатора ({ $identificationType }), а передан способ «{ $strategy }».

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Способ не поддерживается вместе с sign_up_if_missing
    .long = Способ «{ $strategy }» нельзя использовать с параметром sign_up_if_missing, потому что он не подходит для регистрации нового пользователя.

sign_up_if_missing_transfer = Пользователь не найден, нужна регистрация
    .long = Войти не удалось: подходящего пользователя нет. Перейдите к регистрации.

session_exists = Сеанс уже открыт
    .long = Вы уже вошли в аккаунт.
