### pydantic：数値

# Number not allowed
# .long = Enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.
multiple_of = この数値は使用できません
    .long = { NUMBER($multiple_of, maximumFractionDigits: 15) }の倍数を入力してください。

# Number not finite
# .long = Enter a finite number.
finite_number = 有限ではない数値は使用できません
    .long = 有限の数値を入力してください。

# Whole number expected
# .long = Enter a whole number.
int_type = 整数が必要です
    .long = 整数を入力してください。

# Not a whole number
# .long = The value couldn’t be read as a whole number. Check it and try again.
int_parsing = 値が整数ではありません
    .long = この値を整数として読み取れませんでした。確認して、もう一度お試しください。

# Number too long
# .long = The number has too many digits.
int_parsing_size = 数値の桁数が多すぎます
    .long = 桁数が多すぎるため、この数値は読み取れません。

# Whole number expected
# .long = Enter a whole number, without decimal places.
int_from_float = 整数が必要です
    .long = 小数部分のない整数を入力してください。

# Number expected
# .long = Enter a number.
float_type = 数値が必要です
    .long = 数値を入力してください。

# Not a number
# .long = The value couldn’t be read as a number. Check it and try again.
float_parsing = 値が数値ではありません
    .long = この値を数値として読み取れませんでした。確認して、もう一度お試しください。

# Decimal number expected
# .long = Enter a decimal number.
decimal_type = 整数または小数が必要です
    .long = 整数または小数を入力してください。

# Not a decimal number
# .long = The value couldn’t be read as a decimal number. Check it and try again.
decimal_parsing = 数値の形式が正しくありません
    .long = この値を整数または小数として読み取れませんでした。確認して、もう一度お試しください。

# Too many digits
# .long =
#     Use at most { $max_digits ->
#         [one] { $max_digits } digit
#        *[other] { $max_digits } digits
#     } in total.
decimal_max_digits = 全体の桁数が多すぎます
    .long = 桁数は、全体で{ $max_digits }桁以内にしてください。

# Too many decimal places
# .long =
#     Use at most { $decimal_places ->
#         [one] { $decimal_places } decimal place
#        *[other] { $decimal_places } decimal places
#     }.
decimal_max_places = 小数点以下の桁数が多すぎます
    .long = 小数点以下は{ $decimal_places }桁以内にしてください。

# Too many digits before the decimal point
# .long =
#     Use at most { $whole_digits ->
#         [one] { $whole_digits } digit
#        *[other] { $whole_digits } digits
#     } before the decimal point.
decimal_whole_digits = 整数部分の桁数が多すぎます
    .long = 整数部分は{ $whole_digits }桁以内にしてください。

# Fraction expected
# .long = Enter a number or a fraction.
fraction_type = 分数が必要です
    .long = 数値または分数を入力してください。

# Not a fraction
# .long = The value couldn’t be read as a fraction. Check it and try again.
fraction_parsing = 値が分数ではありません
    .long = この値を分数として読み取れませんでした。確認して、もう一度お試しください。

# Complex number expected
# .long = Enter a number or a complex number, in a format such as { "1+2j" }.
complex_type = 複素数が必要です
    .long = 数値または複素数を「{ "1+2j" }」のような形式で入力してください。

# Not a complex number
# .long = The value couldn’t be read as a complex number. Use a format such as { "1+2j" }.
complex_str_parsing = 値が複素数ではありません
    .long = この値を複素数として読み取れませんでした。「{ "1+2j" }」のような形式で入力してください。
