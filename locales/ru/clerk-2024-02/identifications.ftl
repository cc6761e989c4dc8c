### Clerk, выпуск за февраль 2024 года: данные для входа. Статусы такие же, как в нынешнем выпуске, а где их там нет: 400 (404, если что-то не найдено).

resource_not_found_code = Ресурс не найден
    .long = Ресурс с ID { $resourceID } не найден.

identification_deletion_failed_code = Удалить идентификатор не удалось
    .long = Это единственный идентификатор для входа, поэтому удалить его нельзя.

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [masculine] Единственный { NAME($sanitizedIdentType, case: "accusative") } нельзя удалить
        [feminine] Единственную { NAME($sanitizedIdentType, case: "accusative") } нельзя удалить
        [neuter] Единственное { NAME($sanitizedIdentType, case: "accusative") } нельзя удалить
        [plural] Единственные { NAME($sanitizedIdentType, case: "accusative") } нельзя удалить
       *[other] Единственное значение поля «{ $sanitizedIdentType }» нельзя удалить
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [masculine] В аккаунте всегда должен оставаться хотя бы один { NAME($sanitizedIdentType) }.
            [feminine] В аккаунте всегда должна оставаться хотя бы одна { NAME($sanitizedIdentType) }.
            [neuter] В аккаунте всегда должно оставаться хотя бы одно { NAME($sanitizedIdentType) }.
            [plural] В аккаунте всегда должны оставаться { NAME($sanitizedIdentType) }.
           *[other] В аккаунте всегда должно оставаться хотя бы одно значение поля «{ $sanitizedIdentType }».
        }

identification_set_for2_f_a_failed_code = Назначить второй фактор не удалось
    .long = Это единственный идентификатор для входа, поэтому сделать его вторым фактором нельзя.

identification_update_second_factor_unverified = Изменить второй фактор не удалось
    .long = Настройки второго фактора нельзя изменить, пока этот идентификатор не подтверждён.
