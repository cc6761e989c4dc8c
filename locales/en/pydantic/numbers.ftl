### pydantic: numbers

multiple_of = Number not allowed
    .long = Enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Number not finite
    .long = Enter a finite number.

int_type = Whole number expected
    .long = Enter a whole number.

int_parsing = Not a whole number
    .long = The value couldn’t be read as a whole number. Check it and try again.

int_parsing_size = Number too long
    .long = The number has too many digits.

int_from_float = Whole number expected
    .long = Enter a whole number, without decimal places.

float_type = Number expected
    .long = Enter a number.

float_parsing = Not a number
    .long = The value couldn’t be read as a number. Check it and try again.

decimal_type = Decimal number expected
    .long = Enter a decimal number.

decimal_parsing = Not a decimal number
    .long = The value couldn’t be read as a decimal number. Check it and try again.

decimal_max_digits = Too many digits
    .long =
        Use at most { $max_digits ->
            [one] { $max_digits } digit
           *[other] { $max_digits } digits
        } in total.

decimal_max_places = Too many decimal places
    .long =
        Use at most { $decimal_places ->
            [one] { $decimal_places } decimal place
           *[other] { $decimal_places } decimal places
        }.

decimal_whole_digits = Too many digits before the decimal point
    .long =
        Use at most { $whole_digits ->
            [one] { $whole_digits } digit
           *[other] { $whole_digits } digits
        } before the decimal point.

fraction_type = Fraction expected
    .long = Enter a number or a fraction.

fraction_parsing = Not a fraction
    .long = The value couldn’t be read as a fraction. Check it and try again.

complex_type = Complex number expected
    .long = Enter a number or a complex number, in a format such as { "1+2j" }.

complex_str_parsing = Not a complex number
    .long = The value couldn’t be read as a complex number. Use a format such as { "1+2j" }.
