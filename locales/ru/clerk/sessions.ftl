### Clerk, Frontend API: сеансы

deprovisioned = Доступ к приложению отозван
    .long = Доступ к приложению для вашего аккаунта отозван.

invalid_action_for_session = Недопустимое действие с сеансом пользователя
    .long = С сеансом { $sessionID } не удалось выполнить действие ({ $action }).

invalid_action_for_session_reverification = Недопустимое действие при подтверждении личности
    .long = Для этого сеанса не удалось выполнить действие ({ $action }). Сеанс ещё не готов к необходимому шагу ({ $resolution }).

resource_not_found-SessionNotFound = Сеанс не найден
    .long = Сеанс с ID { $sessionID } не найден.

session_reverification_missing = Подтверждение личности не начато
    .long = Сначала запустите новое подтверждение личности для этого сеанса.

session_reverification_required = Подтвердите личность
    .long = Чтобы выполнить эту операцию, нужно дополнительно подтвердить личность.

action_for_session_not_authorized = Нет прав на действие с сеансом
    .long = Нет прав выполнить запрошенное действие с сеансом { $sessionID }.
