### pydantic: los argumentos de una función que los comprueba

arguments_type = Se esperan valores
    .long = Indique una lista de valores o un grupo de valores con nombre.

missing_argument = Falta un valor
    .long = Falta un valor obligatorio.

unexpected_keyword_argument = Valor desconocido
    .long = No se espera ningún valor con este nombre. Quítelo.

missing_keyword_only_argument = Falta un valor
    .long = Falta un valor obligatorio. Indíquelo con su nombre.

unexpected_positional_argument = Demasiados valores
    .long = Hay más valores de los esperados. Quite este.

missing_positional_only_argument = Falta un valor
    .long = Falta un valor obligatorio. Indíquelo por su posición, sin nombre.

multiple_argument_values = Valor indicado más de una vez
    .long = Este valor aparece más de una vez. Indíquelo una sola vez.
