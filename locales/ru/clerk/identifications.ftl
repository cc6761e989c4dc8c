### Clerk, Frontend API: данные для входа

resource_not_found-IdentificationNotFound = Ресурс не найден
    .long = Не удалось найти запрошенный ресурс.

immutable_attribute_modification_not_allowed = Эти данные нельзя изменить
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Ваш { NAME($sanitizedAttributeType, case: "accusative") } нельзя изменить или удалить.
            [feminine] Вашу { NAME($sanitizedAttributeType, case: "accusative") } нельзя изменить или удалить.
            [neuter] Ваше { NAME($sanitizedAttributeType, case: "accusative") } нельзя изменить или удалить.
            [plural] Ваши { NAME($sanitizedAttributeType, case: "accusative") } нельзя изменить или удалить.
           *[other] Значение поля «{ $sanitizedAttributeType }» нельзя изменить или удалить.
        }

oauth_connection_blocked_by_immutable_attribute = Подключить аккаунт нельзя
    .long =
        Этот аккаунт нельзя подключить: { GENDER($sanitizedAttributeType) ->
            [masculine] его { $sanitizedAttributeType } не совпадает с вашим
            [feminine] его { $sanitizedAttributeType } не совпадает с вашей
            [neuter] его { $sanitizedAttributeType } не совпадает с вашим
            [plural] его { $sanitizedAttributeType } не совпадают с вашими
           *[other] значение его поля «{ $sanitizedAttributeType }» не совпадает с вашим
        }.

second_factor_deletion_not_allowed = Второй фактор нельзя удалить
    .long = В аккаунте всегда должен оставаться хотя бы один способ двухэтапной аутентификации.

too_many_unverified_identifications = Слишком много неподтверждённых адресов и номеров
    .long = У вас слишком много неподтверждённых адресов электронной почты и номеров телефонов.
