### Clerk, Frontend API: сеансы

deprovisioned = Доступ аккаунта отозван
    .long = Доступ вашего аккаунта к приложению отозван.

invalid_action_for_session = Недопустимое действие для сеанса пользователя
    .long = Не удалось выполнить действие для сеанса { $sessionID } ({ $action }).

invalid_action_for_session_reverification = Недопустимое действие при подтверждении личности
    .long = Не удалось выполнить действие для этого сеанса ({ $action }). Сеанс ещё не готов к необходимому шагу ({ $resolution }).

resource_not_found-SessionNotFound = Сеанс не найден
    .long = Сеанс с ID { $sessionID } не найден.

session_reverification_missing = Подтверждение личности не начато
    .long = Сначала запустите новое подтверждение личности для этого сеанса.

session_reverification_required = Подтвердите личность
    .long = Чтобы выполнить эту операцию, нужно дополнительно подтвердить личность.

action_for_session_not_authorized = Нет прав на действие с сеансом
    .long = Нет прав на выполнение запрошенного действия с сеансом { $sessionID }.
