### pydantic: текст, данные, адреса и UUID

string_type = Нужен текст
    .long = Введите текст.

string_unicode = Текст не читается
    .long = В тексте есть символы, которые не удаётся прочитать. Проверьте его и повторите попытку.

string_too_short = Слишком короткий текст
    .long =
        Введите не менее { $min_length ->
            [one] { $min_length } символа
            [few] { $min_length } символов
            [many] { $min_length } символов
           *[other] { $min_length } символа
        }.

string_too_long = Слишком длинный текст
    .long =
        Введите не более { $max_length ->
            [one] { $max_length } символа
            [few] { $max_length } символов
            [many] { $max_length } символов
           *[other] { $max_length } символа
        }.

string_pattern_mismatch = Неправильный формат
    .long = Текст не соответствует требуемому формату (шаблон: { $pattern }).

string_not_ascii = Некоторые символы не поддерживаются
    .long = Используйте только латинские буквы без диакритических знаков, цифры и обычные знаки препинания (ASCII).

bytes_type = Нужны данные
    .long = Передайте текст или двоичные данные.

bytes_too_short = Слишком мало данных
    .long =
        Размер данных должен быть не менее { $min_length ->
            [one] { $min_length } байта
            [few] { $min_length } байт
            [many] { $min_length } байт
           *[other] { $min_length } байта
        }.

bytes_too_long = Слишком много данных
    .long =
        Размер данных должен быть не более { $max_length ->
            [one] { $max_length } байта
            [few] { $max_length } байт
            [many] { $max_length } байт
           *[other] { $max_length } байта
        }.

bytes_invalid_encoding = Данные не читаются
    .long = Данные неправильно закодированы. Ожидаемая кодировка: { $encoding }.

url_type = Нужен веб-адрес
    .long = Введите веб-адрес (URL).

url_parsing = Некорректный веб-адрес
    .long = Веб-адрес (URL) указан некорректно. Проверьте его и повторите попытку.

url_syntax_violation = Некорректный веб-адрес
    .long = Этот веб-адрес (URL) написан неправильно. Проверьте его и повторите попытку.

url_too_long = Слишком длинный веб-адрес
    .long =
        Веб-адрес (URL) должен содержать не более { $max_length ->
            [one] { $max_length } символа
            [few] { $max_length } символов
            [many] { $max_length } символов
           *[other] { $max_length } символа
        }.

url_scheme = Неправильное начало веб-адреса
    .long = Веб-адрес (URL) должен начинаться с { LIST($expected_schemes, type: "or") }.

uuid_type = Нужен UUID
    .long = Передайте ID в формате UUID.

uuid_parsing = Некорректный UUID
    .long = UUID указан некорректно. Проверьте его и повторите попытку.

uuid_version = Неправильная версия UUID
    .long = Передайте UUID версии { $expected_version }.
