### pydantic: Zahlen

# Number not allowed
# .long = Enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.
multiple_of = Zahl nicht zulässig
    .long = Bitte geben Sie ein Vielfaches von { NUMBER($multiple_of, maximumFractionDigits: 15) } ein.

# Number not finite
# .long = Enter a finite number.
finite_number = Zahl nicht endlich
    .long = Bitte geben Sie eine endliche Zahl ein.

# Whole number expected
# .long = Enter a whole number.
int_type = Ganze Zahl erwartet
    .long = Bitte geben Sie eine ganze Zahl ein.

# Not a whole number
# .long = The value couldn’t be read as a whole number. Check it and try again.
int_parsing = Keine ganze Zahl
    .long = Dieser Wert lässt sich nicht als ganze Zahl lesen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Number too long
# .long = The number has too many digits.
int_parsing_size = Zahl zu lang
    .long = Diese Zahl hat zu viele Stellen.

# Whole number expected
# .long = Enter a whole number, without decimal places.
int_from_float = Ganze Zahl erwartet
    .long = Bitte geben Sie eine ganze Zahl ohne Nachkommastellen ein.

# Number expected
# .long = Enter a number.
float_type = Zahl erwartet
    .long = Bitte geben Sie eine Zahl ein.

# Not a number
# .long = The value couldn’t be read as a number. Check it and try again.
float_parsing = Keine Zahl
    .long = Dieser Wert lässt sich nicht als Zahl lesen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Decimal number expected
# .long = Enter a decimal number.
decimal_type = Dezimalzahl erwartet
    .long = Bitte geben Sie eine Dezimalzahl ein.

# Not a decimal number
# .long = The value couldn’t be read as a decimal number. Check it and try again.
decimal_parsing = Keine Dezimalzahl
    .long = Dieser Wert lässt sich nicht als Dezimalzahl lesen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Too many digits
# .long =
#     Use at most { $max_digits ->
#         [one] { $max_digits } digit
#        *[other] { $max_digits } digits
#     } in total.
decimal_max_digits = Zu viele Ziffern
    .long =
        Bitte verwenden Sie insgesamt höchstens { $max_digits ->
            [one] { $max_digits } Ziffer
           *[other] { $max_digits } Ziffern
        }.

# Too many decimal places
# .long =
#     Use at most { $decimal_places ->
#         [one] { $decimal_places } decimal place
#        *[other] { $decimal_places } decimal places
#     }.
decimal_max_places = Zu viele Nachkommastellen
    .long =
        Bitte verwenden Sie höchstens { $decimal_places ->
            [one] { $decimal_places } Nachkommastelle
           *[other] { $decimal_places } Nachkommastellen
        }.

# Too many digits before the decimal point
# .long =
#     Use at most { $whole_digits ->
#         [one] { $whole_digits } digit
#        *[other] { $whole_digits } digits
#     } before the decimal point.
decimal_whole_digits = Zu viele Ziffern vor dem Komma
    .long =
        Bitte verwenden Sie höchstens { $whole_digits ->
            [one] { $whole_digits } Ziffer
           *[other] { $whole_digits } Ziffern
        } vor dem Komma.

# Fraction expected
# .long = Enter a number or a fraction.
fraction_type = Bruch erwartet
    .long = Bitte geben Sie eine Zahl oder einen Bruch ein.

# Not a fraction
# .long = The value couldn’t be read as a fraction. Check it and try again.
fraction_parsing = Kein Bruch
    .long = Dieser Wert lässt sich nicht als Bruch lesen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Complex number expected
# .long = Enter a number or a complex number, in a format such as { "1+2j" }.
complex_type = Komplexe Zahl erwartet
    .long = Bitte geben Sie eine Zahl oder eine komplexe Zahl ein, in einem Format wie { "1+2j" }.

# Not a complex number
# .long = The value couldn’t be read as a complex number. Use a format such as { "1+2j" }.
complex_str_parsing = Keine komplexe Zahl
    .long = Dieser Wert lässt sich nicht als komplexe Zahl lesen. Bitte verwenden Sie ein Format wie { "1+2j" }.
