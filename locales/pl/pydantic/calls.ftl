### pydantic: argumenty funkcji, która je sprawdza

# Values expected
# .long = Provide a list of values or a group of named values.
arguments_type = Wymagane wartości
    .long = Podaj listę wartości lub grupę nazwanych wartości.

# Missing value
# .long = A required value is missing.
missing_argument = Brak wartości
    .long = Brakuje wymaganej wartości.

# Unknown value
# .long = No value with this name is expected. Remove it.
unexpected_keyword_argument = Nieznana wartość
    .long = Wartości o tej nazwie nie powinno tu być. Usuń ją.

# Missing value
# .long = A required value is missing. Provide it by name.
missing_keyword_only_argument = Brak wartości
    .long = Brakuje wymaganej wartości. Podaj ją wraz z nazwą.

# Too many values
# .long = There are more values than expected. Remove this one.
unexpected_positional_argument = Zbyt wiele wartości
    .long = Wartości jest więcej, niż potrzeba. Usuń tę wartość.

# Missing value
# .long = A required value is missing. Provide it by position, without a name.
missing_positional_only_argument = Brak wartości
    .long = Brakuje wymaganej wartości. Podaj ją bez nazwy, na właściwej pozycji.

# Value given more than once
# .long = This value was given more than once. Provide it only once.
multiple_argument_values = Wartość podana więcej niż raz
    .long = Ta wartość została podana więcej niż raz. Podaj ją tylko raz.
