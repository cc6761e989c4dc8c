### Ответы самого сервиса, когда он не может выполнить запрос

unknown_code = Неизвестный код ошибки
    .long = Ошибки с кодом «{ $code }» не существует.

unknown_entry = Неизвестная ошибка
    .long = В домене «{ $domain }» нет ошибки с ID «{ $id }».

unknown_domain = Неизвестный домен
    .long = Домена «{ $domain }» не существует. Возможно, имелось в виду { LIST($similar, type: "or") }?

page_not_found = Страница не найдена
    .long = По этому адресу ничего нет.

method_not_allowed = Метод не поддерживается
    .long = Этот адрес не поддерживает метод { $method }.

not_acceptable = Нет подходящего формата
    .long =
        { COUNT($formats) ->
            [one] Ответ доступен только в этом формате: { LIST($formats, type: "and") }.
           *[other] Ответ доступен только в этих форматах: { LIST($formats, type: "and") }.
        }

parameter_missing = Нет параметра
    .long = Не передан параметр «{ $parameter }».

parameter_invalid = Недопустимый параметр
    .long = Значение параметра «{ $parameter }» недопустимо.

parameter_too_long = Слишком длинный параметр
    .long =
        Параметр «{ $parameter }» длиннее { $limit ->
            [one] { $limit } символа
            [few] { $limit } символов
            [many] { $limit } символов
           *[other] { $limit } символа
        }.

token_required = Нужен токен
    .long = Для этого адреса нужен токен оператора.

body_invalid = Некорректное тело запроса
    .long = Тело запроса не является корректным JSON.

body_not_an_object = Некорректное тело запроса
    .long = Тело запроса должно быть объектом JSON.

body_shape_unknown = Неизвестный формат ошибки
    .long = Тело запроса — корректный JSON, но ни один известный формат ошибки ему не соответствует. Известные форматы: { LIST($shapes, type: "and") }.

member_missing = Нет свойства
    .long = В теле запроса нет свойства «{ $member }».

member_invalid = Недопустимое свойство
    .long = Значение свойства «{ $member }» в теле запроса недопустимо.

body_too_large = Слишком большое тело запроса
    .long = Тело запроса больше допустимого размера ({ $limit }).

batch_too_large = Слишком много ошибок сразу
    .long =
        Один запрос может содержать не более { $limit ->
            [one] { $limit } ошибки
            [few] { $limit } ошибок
            [many] { $limit } ошибок
           *[other] { $limit } ошибки
        }.

meta_too_large = Слишком много значений
    .long =
        В «meta» слишком много значений или слишком глубокая вложенность. Допускается не более { $keys ->
            [one] { $keys } ключа
            [few] { $keys } ключей
            [many] { $keys } ключей
           *[other] { $keys } ключа
        } и { $depth ->
            [one] { $depth } уровня
            [few] { $depth } уровней
            [many] { $depth } уровней
           *[other] { $depth } уровня
        }.

url_too_long = Слишком длинный адрес
    .long = Адрес запроса длиннее допустимого размера ({ $limit }).

media_type_unsupported = Тип содержимого не поддерживается
    .long = Тело запроса должно иметь тип { $expected }.

internal_error = Внутренняя ошибка
    .long = В сервисе произошла ошибка. Повторите попытку позже.

request_timeout = Время выполнения запроса истекло
    .long = Запрос выполнялся дольше допустимого времени ({ $limit }).
