### Термины, общие для всех доменов этого языка.
###
### Обращение: безличное («Не удалось…», «Нельзя…») или короткое указание на «вы» («Проверьте…»,
### «Повторите попытку»); «вы» и «ваш» со строчной буквы, без «пожалуйста» и восклицательных
### знаков. Не используются формы, которые выдают пол («вы ввёл», «вы заблокированы»).
### Заголовки (short) без точки, пояснения (long) полными предложениями. Кавычки «…», буква ё
### пишется всегда. Неразрывный пробел между числом и тем, что считают (10 МБ, 5 мест), и перед тире.
###
### Слова для повторяющихся понятий: glossary.toml. Кроме того: contact контакт · feature
### функция · environment среда · email адрес электронной почты (адрес), письмо (сообщение) ·
### attestation аттестация · challenge запрос (challenge) · assertion утверждение · flow поток ·
### satellite domain дополнительный домен · claims утверждения (claims).
###
### Термин с именем на -identifier- показывается вместо аргумента типа identifier: email_address
### становится «адрес электронной почты». $case выбирает падеж, locative: предложный. .gender: masculine
### (неодушевлённое), feminine, neuter, plural.

-identifier-backup_code =
    { $case ->
        [genitive] резервного кода
        [dative] резервному коду
        [instrumental] резервным кодом
        [locative] резервном коде
       *[nominative] резервный код
    }
    .gender = masculine

-identifier-birthday =
    { $case ->
        [genitive] даты рождения
        [dative] дате рождения
        [accusative] дату рождения
        [instrumental] датой рождения
        [locative] дате рождения
       *[nominative] дата рождения
    }
    .gender = feminine

-identifier-code =
    { $case ->
        [genitive] кода
        [dative] коду
        [instrumental] кодом
        [locative] коде
       *[nominative] код
    }
    .gender = masculine

-identifier-domain =
    { $case ->
        [genitive] домена
        [dative] домену
        [instrumental] доменом
        [locative] домене
       *[nominative] домен
    }
    .gender = masculine

-identifier-email_address =
    { $case ->
        [genitive] адреса электронной почты
        [dative] адресу электронной почты
        [instrumental] адресом электронной почты
        [locative] адресе электронной почты
       *[nominative] адрес электронной почты
    }
    .gender = masculine

-identifier-email_addresses =
    { $case ->
        [genitive] адресов электронной почты
        [dative] адресам электронной почты
        [instrumental] адресами электронной почты
        [locative] адресах электронной почты
       *[nominative] адреса электронной почты
    }
    .gender = plural

-identifier-expires_at =
    { $case ->
        [genitive] срока действия
        [dative] сроку действия
        [instrumental] сроком действия
        [locative] сроке действия
       *[nominative] срок действия
    }
    .gender = masculine

-identifier-external_account =
    { $case ->
        [genitive] внешнего аккаунта
        [dative] внешнему аккаунту
        [instrumental] внешним аккаунтом
        [locative] внешнем аккаунте
       *[nominative] внешний аккаунт
    }
    .gender = masculine

-identifier-first_name =
    { $case ->
        [genitive] имени
        [dative] имени
        [instrumental] именем
        [locative] имени
       *[nominative] имя
    }
    .gender = neuter

-identifier-gender =
    { $case ->
        [genitive] пола
        [dative] полу
        [instrumental] полом
        [locative] поле
       *[nominative] пол
    }
    .gender = masculine

-identifier-id = ID
    .gender = masculine

-identifier-identifier =
    { $case ->
        [genitive] логина
        [dative] логину
        [instrumental] логином
        [locative] логине
       *[nominative] логин
    }
    .gender = masculine

-identifier-image =
    { $case ->
        [genitive] изображения
        [dative] изображению
        [instrumental] изображением
        [locative] изображении
       *[nominative] изображение
    }
    .gender = neuter

-identifier-last_name =
    { $case ->
        [genitive] фамилии
        [dative] фамилии
        [accusative] фамилию
        [instrumental] фамилией
        [locative] фамилии
       *[nominative] фамилия
    }
    .gender = feminine

-identifier-legal_accepted =
    { $case ->
        [genitive] согласия с условиями
        [dative] согласию с условиями
        [instrumental] согласием с условиями
        [locative] согласии с условиями
       *[nominative] согласие с условиями
    }
    .gender = neuter

-identifier-locale =
    { $case ->
        [genitive] языка
        [dative] языку
        [instrumental] языком
        [locative] языке
       *[nominative] язык
    }
    .gender = masculine

-identifier-name =
    { $case ->
        [genitive] названия
        [dative] названию
        [instrumental] названием
        [locative] названии
       *[nominative] название
    }
    .gender = neuter

-identifier-new_password =
    { $case ->
        [genitive] нового пароля
        [dative] новому паролю
        [instrumental] новым паролем
        [locative] новом пароле
       *[nominative] новый пароль
    }
    .gender = masculine

-identifier-order_by =
    { $case ->
        [genitive] порядка сортировки
        [dative] порядку сортировки
        [instrumental] порядком сортировки
        [locative] порядке сортировки
       *[nominative] порядок сортировки
    }
    .gender = masculine

-identifier-organization_id = ID организации
    .gender = masculine

-identifier-passkey =
    { $case ->
        [genitive] ключа доступа
        [dative] ключу доступа
        [instrumental] ключом доступа
        [locative] ключе доступа
       *[nominative] ключ доступа
    }
    .gender = masculine

-identifier-password =
    { $case ->
        [genitive] пароля
        [dative] паролю
        [instrumental] паролем
        [locative] пароле
       *[nominative] пароль
    }
    .gender = masculine

-identifier-password_digest =
    { $case ->
        [genitive] хеша пароля
        [dative] хешу пароля
        [instrumental] хешем пароля
        [locative] хеше пароля
       *[nominative] хеш пароля
    }
    .gender = masculine

-identifier-permission =
    { $case ->
        [genitive] права доступа
        [dative] праву доступа
        [instrumental] правом доступа
        [locative] праве доступа
       *[nominative] право доступа
    }
    .gender = neuter

-identifier-phone_number =
    { $case ->
        [genitive] номера телефона
        [dative] номеру телефона
        [instrumental] номером телефона
        [locative] номере телефона
       *[nominative] номер телефона
    }
    .gender = masculine

-identifier-phone_numbers =
    { $case ->
        [genitive] номеров телефонов
        [dative] номерам телефонов
        [instrumental] номерами телефонов
        [locative] номерах телефонов
       *[nominative] номера телефонов
    }
    .gender = plural

-identifier-private_metadata =
    { $case ->
        [genitive] закрытых метаданных
        [dative] закрытым метаданным
        [instrumental] закрытыми метаданными
        [locative] закрытых метаданных
       *[nominative] закрытые метаданные
    }
    .gender = plural

-identifier-public_key_credential =
    { $case ->
        [genitive] учётных данных открытого ключа
        [dative] учётным данным открытого ключа
        [instrumental] учётными данными открытого ключа
        [locative] учётных данных открытого ключа
       *[nominative] учётные данные открытого ключа
    }
    .gender = plural

-identifier-public_metadata =
    { $case ->
        [genitive] открытых метаданных
        [dative] открытым метаданным
        [instrumental] открытыми метаданными
        [locative] открытых метаданных
       *[nominative] открытые метаданные
    }
    .gender = plural

-identifier-redirect_url = URL перенаправления
    .gender = masculine

-identifier-role =
    { $case ->
        [genitive] роли
        [dative] роли
        [instrumental] ролью
        [locative] роли
       *[nominative] роль
    }
    .gender = feminine

-identifier-slug =
    { $case ->
        [genitive] имени для URL
        [dative] имени для URL
        [instrumental] именем для URL
        [locative] имени для URL
       *[nominative] имя для URL
    }
    .gender = neuter

-identifier-strategy =
    { $case ->
        [genitive] способа
        [dative] способу
        [instrumental] способом
        [locative] способе
       *[nominative] способ
    }
    .gender = masculine

-identifier-ticket =
    { $case ->
        [genitive] ссылки для доступа
        [dative] ссылке для доступа
        [accusative] ссылку для доступа
        [instrumental] ссылкой для доступа
        [locative] ссылке для доступа
       *[nominative] ссылка для доступа
    }
    .gender = feminine

-identifier-token =
    { $case ->
        [genitive] токена
        [dative] токену
        [instrumental] токеном
        [locative] токене
       *[nominative] токен
    }
    .gender = masculine

-identifier-unsafe_metadata =
    { $case ->
        [genitive] незащищённых метаданных
        [dative] незащищённым метаданным
        [instrumental] незащищёнными метаданными
        [locative] незащищённых метаданных
       *[nominative] незащищённые метаданные
    }
    .gender = plural

-identifier-url = URL
    .gender = masculine

-identifier-user_id = ID пользователя
    .gender = masculine

-identifier-username =
    { $case ->
        [genitive] имени пользователя
        [dative] имени пользователя
        [instrumental] именем пользователя
        [locative] имени пользователя
       *[nominative] имя пользователя
    }
    .gender = neuter

-identifier-web3_wallet =
    { $case ->
        [genitive] кошелька Web3
        [dative] кошельку Web3
        [instrumental] кошельком Web3
        [locative] кошельке Web3
       *[nominative] кошелёк Web3
    }
    .gender = masculine
