### Clerk, Frontend API: пользователи

no_password_set = Пароль не задан
    .long = У этого аккаунта нет пароля.

password_required = Пароль удалить нельзя
    .long = В этом приложении пароль обязателен. Поэтому удалить его нельзя.

password_too_long_needs_reset = Импортированный пароль нужно сбросить
    .long = Ваш импортированный пароль слишком длинный, и использовать его нельзя. Сбросьте пароль.

updating_user_password_deprecated = Устаревшая функция
    .long = Параметр «password» недопустим. Сменить пароль можно только через /v1/me/change_password.

user_banned = Доступ закрыт
    .long = Ваш доступ закрыт. Если вы считаете, что это ошибка, обратитесь в службу поддержки.

user_create_organization_not_enabled = Создание организаций не разрешено
    .long = У вас нет разрешения создавать организации.

user_deactivated = Аккаунт деактивирован
    .long = Ваш аккаунт деактивирован. Обратитесь в службу поддержки.

user_delete_self_not_enabled = Удаление своего аккаунта не разрешено
    .long = У вас нет разрешения удалить свой аккаунт.

resource_not_found-UserNotFound = Пользователь не найден
    .long = Пользователь с ID { $userID } не найден.

user_quota_exceeded = Достигнут лимит пользователей
    .long =
        Достигнут лимит: { $maxAllowed ->
            [one] { $maxAllowed } пользователь
            [few] { $maxAllowed } пользователя
            [many] { $maxAllowed } пользователей
           *[other] { $maxAllowed } пользователя
        }.

user_managed_by_scim = Пользователем управляет SCIM
    .long = Этим пользователем управляет каталог SCIM, поэтому удалить его вручную нельзя.
