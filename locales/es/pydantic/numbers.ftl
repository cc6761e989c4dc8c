### pydantic: números

multiple_of = Número no permitido
    .long = Escriba un múltiplo de { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = El número no es finito
    .long = Escriba un número finito.

int_type = Se espera un número entero
    .long = Escriba un número entero.

int_parsing = No es un número entero
    .long = El valor no se pudo leer como número entero. Revíselo e inténtelo de nuevo.

int_parsing_size = Número demasiado largo
    .long = El número tiene demasiadas cifras.

int_from_float = Se espera un número entero
    .long = Escriba un número entero, sin decimales.

float_type = Se espera un número
    .long = Escriba un número.

float_parsing = No es un número
    .long = El valor no se pudo leer como número. Revíselo e inténtelo de nuevo.

decimal_type = Se espera un número decimal
    .long = Escriba un número decimal.

decimal_parsing = No es un número decimal
    .long = El valor no se pudo leer como número decimal. Revíselo e inténtelo de nuevo.

decimal_max_digits = Demasiadas cifras
    .long =
        Use como máximo { $max_digits ->
            [one] { $max_digits } cifra
            [many] { $max_digits } de cifras
           *[other] { $max_digits } cifras
        } en total.

decimal_max_places = Demasiados decimales
    .long =
        { $decimal_places ->
            [0] Escriba un número sin decimales.
            [one] Use como máximo { $decimal_places } decimal.
            [many] Use como máximo { $decimal_places } de decimales.
           *[other] Use como máximo { $decimal_places } decimales.
        }

decimal_whole_digits = Demasiadas cifras en la parte entera
    .long =
        Use como máximo { $whole_digits ->
            [one] { $whole_digits } cifra
            [many] { $whole_digits } de cifras
           *[other] { $whole_digits } cifras
        } antes del separador decimal.

fraction_type = Se espera una fracción
    .long = Escriba un número o una fracción.

fraction_parsing = No es una fracción
    .long = El valor no se pudo leer como fracción. Revíselo e inténtelo de nuevo.

complex_type = Se espera un número complejo
    .long = Escriba un número o un número complejo, en un formato como { "1+2j" }.

complex_str_parsing = No es un número complejo
    .long = El valor no se pudo leer como número complejo. Use un formato como { "1+2j" }.
