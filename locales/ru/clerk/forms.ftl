### Clerk, Frontend API: формы

form_param_missing-FormAtLeastOneOptionalParameterMissing = Нужен хотя бы один параметр
    .long =
        { COUNT($parameters) ->
            [one] Передайте этот параметр: { LIST($parameters, type: "or") }.
           *[other] Передайте хотя бы один из этих параметров: { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = Значение отключено
    .long = Значение «{ $value }» отключено. Убедитесь, что используется нужный экземпляр, или посмотрите в нашей документации, как включить это значение.

form_disallow_future_date = Дата не должна быть в будущем
    .long = Укажите сегодняшнюю или более раннюю дату.

form_param_duplicate-FormDuplicateParameter = Параметр повторяется
    .long = Параметр «{ $param }» передан несколько раз. Передайте его только один раз.

form_identifier_exists-FormIdentifierExists = Эти данные уже используются
    .long =
        { GENDER($param) ->
            [masculine] Этот { $param } уже используется. Укажите другой.
            [feminine] Эта { $param } уже используется. Укажите другую.
            [neuter] Это { $param } уже используется. Укажите другое.
            [plural] Эти { $param } уже используются. Укажите другие.
           *[other] Значение поля «{ $param }» уже используется. Укажите другое.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Эти данные уже связаны с другим аккаунтом
    .long =
        { GENDER($param) ->
            [masculine] Этот { $param } уже связан с другим аккаунтом. Чтобы использовать его здесь, сначала удалите его из того аккаунта.
            [feminine] Эта { $param } уже связана с другим аккаунтом. Чтобы использовать её здесь, сначала удалите её из того аккаунта.
            [neuter] Это { $param } уже связано с другим аккаунтом. Чтобы использовать его здесь, сначала удалите его из того аккаунта.
            [plural] Эти { $param } уже связаны с другим аккаунтом. Чтобы использовать их здесь, сначала удалите их из того аккаунта.
           *[other] Значение поля «{ $param }» уже связано с другим аккаунтом. Чтобы использовать его здесь, сначала удалите его из того аккаунта.
        }

form_identifier_not_found = Аккаунт не найден
    .long =
        { GENDER($param) ->
            [masculine] Аккаунт с таким { NAME($param, case: "instrumental") } не найден.
            [feminine] Аккаунт с такой { NAME($param, case: "instrumental") } не найден.
            [neuter] Аккаунт с таким { NAME($param, case: "instrumental") } не найден.
            [plural] Аккаунт с такими { NAME($param, case: "instrumental") } не найден.
           *[other] Аккаунт с таким значением поля «{ $param }» не найден.
        }

form_code_incorrect = Неверный код
    .long = Введён неверный код. Проверьте его и повторите попытку.

form_incorrect_signature = Неверная подпись
    .long = Переданная подпись неверна.

form_param_format_invalid-FormInvalidEmailAddress = Некорректный адрес электронной почты
    .long =
        { KEY($parameter) ->
            [email_address] Введите корректный адрес электронной почты.
            [email_addresses] Введите корректные адреса электронной почты.
           *[other] { GENDER($parameter) ->
                [masculine] { $parameter } должен быть корректным адресом электронной почты.
                [feminine] { $parameter } должна быть корректным адресом электронной почты.
                [neuter] { $parameter } должно быть корректным адресом электронной почты.
                [plural] { $parameter } должны быть корректными адресами электронной почты.
               *[other] В поле «{ $parameter }» нужно указать корректный адрес электронной почты.
            }
        }

form_param_format_invalid-FormInvalidEmailAddresses = Некорректные адреса электронной почты
    .long =
        { COUNT($emailAddresses) ->
            [one] Этот адрес электронной почты некорректен
            [few] Эти адреса электронной почты некорректны
            [many] Эти адреса электронной почты некорректны
           *[other] Эти адреса электронной почты некорректны
        }: { $emailAddresses }.

form_param_value_invalid-FormInvalidEncodingParameterValue = Некорректная кодировка символов
    .long = Параметр «{ $param }» содержит некорректные символы UTF-8.

form_param_format_invalid-FormInvalidParameterFormat = Неправильный формат
    .long =
        { GENDER($param) ->
            [masculine] Указанный { $param } не соответствует требуемому формату.
            [feminine] Указанная { $param } не соответствует требуемому формату.
            [neuter] Указанное { $param } не соответствует требуемому формату.
            [plural] Указанные { $param } не соответствуют требуемому формату.
           *[other] Значение поля «{ $param }» не соответствует требуемому формату.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = Некорректный языковой тег
    .long = Параметр «{ $parameter }» должен содержать корректный языковой тег BCP 47.

form_param_value_invalid-FormInvalidParameterValue = Недопустимое значение
    .long = Значение «{ $value }» не входит в число допустимых значений параметра «{ $param }».

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Пустое значение недопустимо
    .long =
        { GENDER($param) ->
            [masculine] Укажите { NAME($param, case: "accusative") }.
            [feminine] Укажите { NAME($param, case: "accusative") }.
            [neuter] Укажите { NAME($param, case: "accusative") }.
            [plural] Укажите { NAME($param, case: "accusative") }.
           *[other] Заполните поле «{ $param }».
        } Это поле не должно быть пустым.

form_param_value_invalid-FormInvalidParameterValueWithAllowed = Недопустимое значение
    .long =
        { COUNT($allowedValues) ->
            [one] Значение «{ $value }» не разрешено для параметра «{ $param }». Единственное допустимое значение: { LIST($allowedValues, type: "and") }.
           *[other] Значение «{ $value }» не разрешено для параметра «{ $param }». Допустимые значения: { LIST($allowedValues, type: "and") }.
        }

form_password_length_too_long = Слишком длинный пароль
    .long =
        { KEY($maxLength) ->
            [none] Пароль слишком длинный. Придумайте более короткий пароль.
           *[other] Пароль должен содержать не более { $maxLength ->
                [one] { $maxLength } символа
                [few] { $maxLength } символов
                [many] { $maxLength } символов
               *[other] { $maxLength } символа
            }.
        }

form_password_length_too_short = Слишком короткий пароль
    .long =
        { KEY($minLength) ->
            [none] Пароль слишком короткий. Придумайте более длинный пароль.
           *[other] Пароль должен содержать не менее { $minLength ->
                [one] { $minLength } символа
                [few] { $minLength } символов
                [many] { $minLength } символов
               *[other] { $minLength } символа
            }.
        }

form_password_no_lowercase = В пароле нет строчной буквы
    .long = Пароль должен содержать хотя бы одну строчную букву.

form_password_no_number = В пароле нет цифры
    .long = Пароль должен содержать хотя бы одну цифру.

form_password_no_special_char = В пароле нет специального символа
    .long = Пароль должен содержать хотя бы один специальный символ.

form_password_not_strong_enough = Слишком слабый пароль
    .long = Указанный пароль недостаточно надёжен.

form_password_no_uppercase = В пароле нет заглавной буквы
    .long = Пароль должен содержать хотя бы одну заглавную букву.

form_password_size_in_bytes_exceeded = Слишком длинный пароль
    .long = Пароль слишком длинный. Придумайте более короткий пароль.

form_param_format_invalid-FormInvalidPhoneNumber = Некорректный номер телефона
    .long =
        { KEY($parameter) ->
            [phone_number] Введите корректный номер телефона в международном формате (E.164).
            [phone_numbers] Введите корректные номера телефонов в международном формате (E.164).
           *[other] { GENDER($parameter) ->
                [masculine] { $parameter } должен быть корректным номером телефона в международном формате (E.164).
                [feminine] { $parameter } должна быть корректным номером телефона в международном формате (E.164).
                [neuter] { $parameter } должно быть корректным номером телефона в международном формате (E.164).
                [plural] { $parameter } должны быть корректными номерами телефонов в международном формате (E.164).
               *[other] В поле «{ $parameter }» нужно указать корректный номер телефона в международном формате (E.164).
            }
        }

form_param_invalid_time = Неправильный формат даты и времени
    .long = Параметр «{ $param }» должен содержать дату и время в формате RFC 3339 (например, 2022-10-20T10:00:27.645Z).

form_param_type_invalid = Недопустимый тип значения
    .long = Параметр «{ $param }» должен иметь тип { $paramType }.

form_username_invalid_character = Недопустимый символ в имени пользователя
    .long = В имени пользователя есть недопустимый символ. Выберите другое имя пользователя.

form_username_invalid_length = Недопустимая длина имени пользователя
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Имя пользователя слишком короткое или слишком длинное. Выберите другое.
               *[other] Имя пользователя должно содержать не более { $maxLength ->
                    [one] { $maxLength } символа
                    [few] { $maxLength } символов
                    [many] { $maxLength } символов
                   *[other] { $maxLength } символа
                }.
            }
           *[other] { KEY($maxLength) ->
                [none] Имя пользователя должно содержать не менее { $minLength ->
                    [one] { $minLength } символа
                    [few] { $minLength } символов
                    [many] { $minLength } символов
                   *[other] { $minLength } символа
                }.
               *[other] Имя пользователя должно содержать от { $minLength } до { $maxLength ->
                    [one] { $maxLength } символа
                    [few] { $maxLength } символов
                    [many] { $maxLength } символов
                   *[other] { $maxLength } символа
                }.
            }
        }

form_username_needs_non_number_char = Имя пользователя не может состоять только из цифр
    .long = В имени пользователя должен быть хотя бы один символ, отличный от цифры.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Некорректный адрес кошелька Web3
    .long =
        { KEY($parameter) ->
            [web3_wallet] Введите корректный адрес кошелька Web3.
           *[other] { GENDER($parameter) ->
                [masculine] { $parameter } должен быть корректным адресом кошелька Web3.
                [feminine] { $parameter } должна быть корректным адресом кошелька Web3.
                [neuter] { $parameter } должно быть корректным адресом кошелька Web3.
                [plural] { $parameter } должны быть корректными адресами кошельков Web3.
               *[other] В поле «{ $parameter }» нужно указать корректный адрес кошелька Web3.
            }
        }

legal_not_accepted = Нет согласия с условиями
    .long = Чтобы продолжить, согласитесь с юридическими условиями.

form_param_duplicate-FormMaximumParametersExceeded = Параметр передан слишком много раз
    .long = Параметр «{ $param }» передан больше раз, чем разрешено (100).

form_param_value_invalid-FormMetadataInvalidType = Недопустимые метаданные
    .long = Параметр «{ $param }» должен быть объектом с парами «ключ — значение».

form_conditional_param_missing-FormMissingConditionalParameter = Нет обязательного параметра
    .long = Параметр «{ $param }» обязателен, если параметр «{ $leftCondition }» имеет значение «{ $rightCondition }».

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Нет обязательного параметра
    .long = Параметр «{ $missingParam }» обязателен, если передан параметр «{ $conditionalParam }».

form_param_missing-FormMissingParameter = Не указано обязательное значение
    .long =
        { GENDER($param) ->
            [masculine] Укажите { NAME($param, case: "accusative") }.
            [feminine] Укажите { NAME($param, case: "accusative") }.
            [neuter] Укажите { NAME($param, case: "accusative") }.
            [plural] Укажите { NAME($param, case: "accusative") }.
           *[other] Укажите значение поля «{ $param }».
        }

form_resource_not_found = Ресурс не найден
    .long =
        { GENDER($param) ->
            [masculine] Ресурс, связанный с указанным { NAME($param, case: "instrumental") }, не найден.
            [feminine] Ресурс, связанный с указанной { NAME($param, case: "instrumental") }, не найден.
            [neuter] Ресурс, связанный с указанным { NAME($param, case: "instrumental") }, не найден.
            [plural] Ресурс, связанный с указанными { NAME($param, case: "instrumental") }, не найден.
           *[other] Ресурс, связанный с указанным значением поля «{ $param }», не найден.
        }

form_new_password_matches_current = Новый пароль совпадает с текущим
    .long = Новый пароль должен отличаться от текущего.

form_param_nil-FormNilParameter = Значение не указано
    .long =
        { GENDER($param) ->
            [masculine] Укажите { NAME($param, case: "accusative") }.
            [feminine] Укажите { NAME($param, case: "accusative") }.
            [neuter] Укажите { NAME($param, case: "accusative") }.
            [plural] Укажите { NAME($param, case: "accusative") }.
           *[other] Заполните поле «{ $param }».
        } Это поле не должно быть пустым.

form_param_nil-FormNilParameterWithCustomText = Значение не указано
    .long =
        { GENDER($param) ->
            [masculine] Укажите { NAME($param, case: "accusative") }.
            [feminine] Укажите { NAME($param, case: "accusative") }.
            [neuter] Укажите { NAME($param, case: "accusative") }.
            [plural] Укажите { NAME($param, case: "accusative") }.
           *[other] Заполните поле «{ $param }».
        } Это поле не должно быть пустым. { $text }

form_param_array_size_exceeded = Превышено максимальное число элементов
    .long =
        Параметр «{ $parameter }» должен содержать не более { $limit ->
            [one] { $limit } элемента
            [few] { $limit } элементов
            [many] { $limit } элементов
           *[other] { $limit } элемента
        }.

form_param_deprecated = Устаревший параметр
    .long =
        Этот параметр устарел.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = Превышена максимальная длина
    .long =
        { GENDER($parameter) ->
            [masculine] { $parameter } должен
            [feminine] { $parameter } должна
            [neuter] { $parameter } должно
            [plural] { $parameter } должны
           *[other] Поле «{ $parameter }» должно
        } содержать не более { $limit ->
            [one] { $limit } символа
            [few] { $limit } символов
            [many] { $limit } символов
           *[other] { $limit } символа
        }.

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Параметр не разрешён
    .long = Параметр «{ $param }» не разрешён, если параметр «{ $leftCondition }» имеет значение «{ $rightCondition }».

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Параметр не разрешён
    .long = Параметр «{ $notAllowedParam }» не разрешён, если передан параметр «{ $existingParam }».

form_param_exceeds_allowed_size = Превышен допустимый размер
    .long = Значение параметра «{ $param }» больше допустимого.

form_password_compromised = Пароль мог быть скомпрометирован
    .long = Возможно, ваш пароль скомпрометирован. Чтобы защитить аккаунт, войдите другим способом. После входа пароль нужно будет сбросить.

form_password_digest_invalid_code = Недопустимый хеш пароля
    .long = Хеш пароля не соответствует указанному алгоритму хеширования.

form_password_incorrect = Неверный пароль
    .long = Введён неверный пароль. Повторите попытку или воспользуйтесь другим способом.

form_password_or_identifier_incorrect = Неверные данные для входа
    .long = Указаны неверные данные для входа. Проверьте их и повторите попытку.

form_password_validation_failed = Неверный пароль
    .long = Введён неверный пароль. Повторите попытку.

form_password_pwned = Пароль найден в утечке данных
    .long = Этот пароль обнаружен в утечке данных. Чтобы защитить аккаунт, придумайте другой.

form_param_unknown-FormUnknownParameter = Неизвестный параметр
    .long = Параметр «{ $param }» недопустим для этого запроса.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = Неизвестный параметр
    .long =
        Параметр «{ $param }» недопустим для этого запроса.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = Идентификатор не подтверждён
    .long = Прежде чем выполнить это действие, подтвердите адрес, номер или другой идентификатор, который вы указали.

form_username_cannot_be_phone_number = Имя пользователя не может быть номером телефона
    .long =
        { GENDER($parameter) ->
            [masculine] { $parameter } не может быть номером телефона.
            [feminine] { $parameter } не может быть номером телефона.
            [neuter] { $parameter } не может быть номером телефона.
            [plural] { $parameter } не могут быть номерами телефонов.
           *[other] Значение поля «{ $parameter }» не может быть номером телефона.
        } Выберите другое имя пользователя.

form_param_value_invalid-FormValidationFailed = Некорректное значение
    .long =
        { GENDER($sanitizedField) ->
            [masculine] Указан некорректный { $sanitizedField }.
            [feminine] Указана некорректная { $sanitizedField }.
            [neuter] Указано некорректное { $sanitizedField }.
            [plural] Указаны некорректные { $sanitizedField }.
           *[other] Значение поля «{ $sanitizedField }» некорректно.
        }
