### pydantic: listas, conjuntos y tuplas

too_short = Muy pocos elementos
    .long =
        Indique al menos { $min_length ->
            [one] { $min_length } elemento
            [many] { $min_length } de elementos
           *[other] { $min_length } elementos
        }.

too_long = Demasiados elementos
    .long =
        Indique como máximo { $max_length ->
            [one] { $max_length } elemento
            [many] { $max_length } de elementos
           *[other] { $max_length } elementos
        }.

iterable_type = Se espera una lista
    .long = Indique una lista de valores.

iteration_error = La lista no se puede leer
    .long = La lista no se pudo leer hasta el final.

list_type = Se espera una lista
    .long = Indique una lista de valores.

deque_type = Se espera una lista
    .long = Indique una lista de valores.

tuple_type = Se espera una lista
    .long = Indique una lista de valores.

set_type = Se espera una lista
    .long = Indique una lista de valores sin duplicados.

frozen_set_type = Se espera una lista
    .long = Indique una lista de valores sin duplicados.

set_item_not_hashable = Elemento no permitido
    .long = Este elemento no puede formar parte de la lista. Use un valor simple, como un texto o un número.
