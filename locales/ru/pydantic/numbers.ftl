### pydantic: числа

multiple_of = Число не разрешено
    .long = Введите число, кратное { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Нужно конечное число
    .long = Введите конечное число.

int_type = Нужно целое число
    .long = Введите целое число.

int_parsing = Это не целое число
    .long = Не удалось распознать значение как целое число. Проверьте его и повторите попытку.

int_parsing_size = Слишком длинное число
    .long = В этом числе слишком много цифр.

int_from_float = Нужно целое число
    .long = Введите целое число без дробной части.

float_type = Нужно число
    .long = Введите число.

float_parsing = Это не число
    .long = Не удалось распознать значение как число. Проверьте его и повторите попытку.

decimal_type = Нужно десятичное число
    .long = Введите десятичное число.

decimal_parsing = Это не десятичное число
    .long = Не удалось распознать значение как десятичное число. Проверьте его и повторите попытку.

decimal_max_digits = Слишком много цифр
    .long =
        Всего разрешено не более { $max_digits ->
            [one] { $max_digits } цифры
            [few] { $max_digits } цифр
            [many] { $max_digits } цифр
           *[other] { $max_digits } цифры
        }.

decimal_max_places = Слишком много знаков после запятой
    .long =
        Разрешено не более { $decimal_places ->
            [one] { $decimal_places } знака
            [few] { $decimal_places } знаков
            [many] { $decimal_places } знаков
           *[other] { $decimal_places } знака
        } после запятой.

decimal_whole_digits = Слишком много цифр до запятой
    .long =
        Разрешено не более { $whole_digits ->
            [one] { $whole_digits } цифры
            [few] { $whole_digits } цифр
            [many] { $whole_digits } цифр
           *[other] { $whole_digits } цифры
        } до запятой.

fraction_type = Нужна дробь
    .long = Введите число или дробь.

fraction_parsing = Это не дробь
    .long = Не удалось распознать значение как дробь. Проверьте его и повторите попытку.

complex_type = Нужно комплексное число
    .long = Введите число или комплексное число, например в виде { "1+2j" }.

complex_str_parsing = Это не комплексное число
    .long = Не удалось распознать значение как комплексное число. Введите его, например, в виде { "1+2j" }.
