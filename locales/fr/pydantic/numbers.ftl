### pydantic : nombres

multiple_of = Nombre non autorisé
    .long = Saisissez un multiple de { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Nombre non fini
    .long = Saisissez un nombre fini.

int_type = Nombre entier attendu
    .long = Saisissez un nombre entier.

int_parsing = Nombre entier non reconnu
    .long = La valeur n’a pas été reconnue comme un nombre entier. Vérifiez-la et réessayez.

int_parsing_size = Nombre trop long
    .long = Le nombre comporte trop de chiffres.

int_from_float = Nombre entier attendu
    .long = Saisissez un nombre entier, sans décimales.

float_type = Nombre attendu
    .long = Saisissez un nombre.

float_parsing = Nombre non reconnu
    .long = La valeur n’a pas été reconnue comme un nombre. Vérifiez-la et réessayez.

decimal_type = Nombre décimal attendu
    .long = Saisissez un nombre décimal.

decimal_parsing = Nombre décimal non reconnu
    .long = La valeur n’a pas été reconnue comme un nombre décimal. Vérifiez-la et réessayez.

decimal_max_digits = Trop de chiffres
    .long =
        Utilisez au maximum { $max_digits ->
            [one] { $max_digits } chiffre
            [many] { $max_digits } de chiffres
           *[other] { $max_digits } chiffres
        } au total.

decimal_max_places = Trop de décimales
    .long =
        Utilisez au maximum { $decimal_places ->
            [one] { $decimal_places } décimale
            [many] { $decimal_places } de décimales
           *[other] { $decimal_places } décimales
        }.

decimal_whole_digits = Trop de chiffres avant la virgule
    .long =
        Utilisez au maximum { $whole_digits ->
            [one] { $whole_digits } chiffre
            [many] { $whole_digits } de chiffres
           *[other] { $whole_digits } chiffres
        } avant la virgule.

fraction_type = Fraction attendue
    .long = Saisissez un nombre ou une fraction.

fraction_parsing = Fraction non reconnue
    .long = La valeur n’a pas été reconnue comme une fraction. Vérifiez-la et réessayez.

complex_type = Nombre complexe attendu
    .long = Saisissez un nombre ou un nombre complexe, par exemple { "1+2j" }.

complex_str_parsing = Nombre complexe non reconnu
    .long = La valeur n’a pas été reconnue comme un nombre complexe. Utilisez un format tel que { "1+2j" }.
