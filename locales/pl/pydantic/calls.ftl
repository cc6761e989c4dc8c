### pydantic: argumenty funkcji, która je sprawdza

# Values expected
# .long = A list of values or a group of named values is expected here.
arguments_type = Wymagane wartości
    .long = W tym miejscu wymagana jest lista wartości lub grupa nazwanych wartości.

# Missing value
# .long = A required value is missing here.
missing_argument = Brak wartości
    .long = W tym miejscu brakuje wymaganej wartości.

# Unknown value
# .long = A value with this name is not expected here. Please remove it.
unexpected_keyword_argument = Nieznana wartość
    .long = Wartości o tej nazwie nie powinno tu być. Usuń ją.

# Missing value
# .long = A required value is missing here. Please provide it by name.
missing_keyword_only_argument = Brak wartości
    .long = W tym miejscu brakuje wymaganej wartości. Podaj ją wraz z nazwą.

# Too many values
# .long = There are more values than expected. Please remove this one.
unexpected_positional_argument = Za dużo wartości
    .long = Wartości jest więcej, niż potrzeba. Usuń tę wartość.

# Missing value
# .long = A required value is missing here. Please provide it by position, without a name.
missing_positional_only_argument = Brak wartości
    .long = W tym miejscu brakuje wymaganej wartości. Trzeba ją podać bez nazwy, na właściwym miejscu.

# Value given more than once
# .long = This value was given more than once. Please give it only once.
multiple_argument_values = Wartość podana więcej niż raz
    .long = Ta wartość została podana więcej niż raz. Podaj ją tylko raz.
