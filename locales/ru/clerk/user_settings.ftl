### Clerk, Frontend API: настройки пользователей

resource_forbidden-ResourceForbidden = Доступ запрещён
    .long = Доступ к этому ресурсу запрещён.

resource_not_found-ResourceNotFound = Ресурс не найден
    .long = Не удалось найти запрошенный ресурс.
