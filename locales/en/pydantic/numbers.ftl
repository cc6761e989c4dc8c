### pydantic: numbers

multiple_of = Number not allowed
    .long = Please enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Number not finite
    .long = Please enter a finite number.

int_type = Whole number expected
    .long = Please enter a whole number.

int_parsing = Not a whole number
    .long = This could not be read as a whole number. Please check it.

int_parsing_size = Number too long
    .long = This number has too many digits.

int_from_float = Whole number expected
    .long = Please enter a whole number, without decimal places.

float_type = Number expected
    .long = Please enter a number.

float_parsing = Not a number
    .long = This could not be read as a number. Please check it.

decimal_type = Decimal number expected
    .long = Please enter a decimal number.

decimal_parsing = Not a decimal number
    .long = This could not be read as a decimal number. Please check it.

decimal_max_digits = Too many digits
    .long =
        Please use at most { $max_digits ->
            [one] { $max_digits } digit
           *[other] { $max_digits } digits
        } in total.

decimal_max_places = Too many decimal places
    .long =
        Please use at most { $decimal_places ->
            [one] { $decimal_places } decimal place
           *[other] { $decimal_places } decimal places
        }.

decimal_whole_digits = Too many digits before the decimal point
    .long =
        Please use at most { $whole_digits ->
            [one] { $whole_digits } digit
           *[other] { $whole_digits } digits
        } before the decimal point.

fraction_type = Fraction expected
    .long = Please enter a number or a fraction.

fraction_parsing = Not a fraction
    .long = This could not be read as a fraction. Please check it.

complex_type = Complex number expected
    .long = Please enter a number or a complex number, in a form such as { "1+2j" }.

complex_str_parsing = Not a complex number
    .long = This could not be read as a complex number. Please use a form such as { "1+2j" }.
