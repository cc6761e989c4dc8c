### pydantic：数値

# Number not allowed
# .long = Please enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.
multiple_of = この数値は使用できません
    .long = { NUMBER($multiple_of, maximumFractionDigits: 15) }の倍数を入力してください。

# Number not finite
# .long = Please enter a finite number.
finite_number = 有限の数値ではありません
    .long = 有限の数値を入力してください。

# Whole number expected
# .long = Please enter a whole number.
int_type = 整数が必要です
    .long = 整数を入力してください。

# Not a whole number
# .long = This could not be read as a whole number. Please check it.
int_parsing = 整数ではありません
    .long = この値を整数として読み取れませんでした。確認してください。

# Number too long
# .long = This number has too many digits.
int_parsing_size = 数値の桁数が多すぎます
    .long = この数値は桁数が多すぎます。

# Whole number expected
# .long = Please enter a whole number, without decimal places.
int_from_float = 整数が必要です
    .long = 小数部分のない整数を入力してください。

# Number expected
# .long = Please enter a number.
float_type = 数値が必要です
    .long = 数値を入力してください。

# Not a number
# .long = This could not be read as a number. Please check it.
float_parsing = 数値ではありません
    .long = この値を数値として読み取れませんでした。確認してください。

# Decimal number expected
# .long = Please enter a decimal number.
decimal_type = 整数または小数が必要です
    .long = 整数または小数を入力してください。

# Not a decimal number
# .long = This could not be read as a decimal number. Please check it.
decimal_parsing = 整数でも小数でもありません
    .long = この値を整数または小数として読み取れませんでした。確認してください。

# Too many digits
# .long =
#     Please use at most { $max_digits ->
#         [one] { $max_digits } digit
#        *[other] { $max_digits } digits
#     } in total.
decimal_max_digits = 桁数が多すぎます
    .long = 全体で{ $max_digits }桁以内にしてください。

# Too many decimal places
# .long =
#     Please use at most { $decimal_places ->
#         [one] { $decimal_places } decimal place
#        *[other] { $decimal_places } decimal places
#     }.
decimal_max_places = 小数点以下の桁数が多すぎます
    .long = 小数点以下は{ $decimal_places }桁以内にしてください。

# Too many digits before the decimal point
# .long =
#     Please use at most { $whole_digits ->
#         [one] { $whole_digits } digit
#        *[other] { $whole_digits } digits
#     } before the decimal point.
decimal_whole_digits = 整数部分の桁数が多すぎます
    .long = 整数部分は{ $whole_digits }桁以内にしてください。

# Fraction expected
# .long = Please enter a number or a fraction.
fraction_type = 分数が必要です
    .long = 数値または分数を入力してください。

# Not a fraction
# .long = This could not be read as a fraction. Please check it.
fraction_parsing = 分数ではありません
    .long = この値を分数として読み取れませんでした。確認してください。

# Complex number expected
# .long = Please enter a number or a complex number, in a form such as { "1+2j" }.
complex_type = 複素数が必要です
    .long = 数値または複素数を「{ "1+2j" }」のような形式で入力してください。

# Not a complex number
# .long = This could not be read as a complex number. Please use a form such as { "1+2j" }.
complex_str_parsing = 複素数ではありません
    .long = この値を複素数として読み取れませんでした。「{ "1+2j" }」のような形式で入力してください。
