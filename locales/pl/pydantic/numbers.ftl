### pydantic: liczby

# Number not allowed
# .long = Enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.
multiple_of = Niedozwolona liczba
    .long = Podaj wielokrotność liczby { NUMBER($multiple_of, maximumFractionDigits: 15) }.

# Number not finite
# .long = Enter a finite number.
finite_number = Liczba nie jest skończona
    .long = Podaj liczbę skończoną.

# Whole number expected
# .long = Enter a whole number.
int_type = Wymagana liczba całkowita
    .long = Podaj liczbę całkowitą.

# Not a whole number
# .long = The value couldn’t be read as a whole number. Check it and try again.
int_parsing = To nie jest liczba całkowita
    .long = Tej wartości nie udało się odczytać jako liczby całkowitej. Sprawdź ją i spróbuj ponownie.

# Number too long
# .long = The number has too many digits.
int_parsing_size = Liczba jest za długa
    .long = Ta liczba ma za dużo cyfr.

# Whole number expected
# .long = Enter a whole number, without decimal places.
int_from_float = Wymagana liczba całkowita
    .long = Podaj liczbę całkowitą, bez miejsc po przecinku.

# Number expected
# .long = Enter a number.
float_type = Wymagana liczba
    .long = Podaj liczbę.

# Not a number
# .long = The value couldn’t be read as a number. Check it and try again.
float_parsing = To nie jest liczba
    .long = Tej wartości nie udało się odczytać jako liczby. Sprawdź ją i spróbuj ponownie.

# Decimal number expected
# .long = Enter a decimal number.
decimal_type = Wymagana liczba dziesiętna
    .long = Podaj liczbę dziesiętną.

# Not a decimal number
# .long = The value couldn’t be read as a decimal number. Check it and try again.
decimal_parsing = To nie jest liczba dziesiętna
    .long = Tej wartości nie udało się odczytać jako liczby dziesiętnej. Sprawdź ją i spróbuj ponownie.

# Too many digits
# .long =
#     Use at most { $max_digits ->
#         [one] { $max_digits } digit
#        *[other] { $max_digits } digits
#     } in total.
decimal_max_digits = Za dużo cyfr
    .long =
        Użyj łącznie najwyżej { $max_digits ->
            [one] { $max_digits } cyfry
            [few] { $max_digits } cyfr
            [many] { $max_digits } cyfr
           *[other] { $max_digits } cyfry
        }.

# Too many decimal places
# .long =
#     Use at most { $decimal_places ->
#         [one] { $decimal_places } decimal place
#        *[other] { $decimal_places } decimal places
#     }.
decimal_max_places = Za dużo miejsc po przecinku
    .long =
        Użyj najwyżej { $decimal_places ->
            [one] { $decimal_places } miejsca
            [few] { $decimal_places } miejsc
            [many] { $decimal_places } miejsc
           *[other] { $decimal_places } miejsca
        } po przecinku.

# Too many digits before the decimal point
# .long =
#     Use at most { $whole_digits ->
#         [one] { $whole_digits } digit
#        *[other] { $whole_digits } digits
#     } before the decimal point.
decimal_whole_digits = Za dużo cyfr przed przecinkiem
    .long =
        Użyj najwyżej { $whole_digits ->
            [one] { $whole_digits } cyfry
            [few] { $whole_digits } cyfr
            [many] { $whole_digits } cyfr
           *[other] { $whole_digits } cyfry
        } przed przecinkiem.

# Fraction expected
# .long = Enter a number or a fraction.
fraction_type = Wymagany ułamek
    .long = Podaj liczbę lub ułamek.

# Not a fraction
# .long = The value couldn’t be read as a fraction. Check it and try again.
fraction_parsing = To nie jest ułamek
    .long = Tej wartości nie udało się odczytać jako ułamka. Sprawdź ją i spróbuj ponownie.

# Complex number expected
# .long = Enter a number or a complex number, in a format such as { "1+2j" }.
complex_type = Wymagana liczba zespolona
    .long = Podaj liczbę rzeczywistą lub zespoloną, na przykład w postaci { "1+2j" }.

# Not a complex number
# .long = The value couldn’t be read as a complex number. Use a format such as { "1+2j" }.
complex_str_parsing = To nie jest liczba zespolona
    .long = Tej wartości nie udało się odczytać jako liczby zespolonej. Użyj na przykład postaci { "1+2j" }.
