### pydantic: listy, zbiory i krotki

# Too few entries
# .long =
#     Provide at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = Za mało elementów
    .long =
        Podaj co najmniej { $min_length ->
            [one] { $min_length } element
            [few] { $min_length } elementy
            [many] { $min_length } elementów
           *[other] { $min_length } elementu
        }.

# Too many entries
# .long =
#     Provide at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = Za dużo elementów
    .long =
        Podaj najwyżej { $max_length ->
            [one] { $max_length } element
            [few] { $max_length } elementy
            [many] { $max_length } elementów
           *[other] { $max_length } elementu
        }.

# List expected
# .long = Provide a list of values.
iterable_type = Wymagana lista
    .long = Podaj listę wartości.

# List not readable
# .long = The list couldn’t be read to the end.
iteration_error = Nie można odczytać listy
    .long = Nie udało się odczytać listy do końca.

# List expected
# .long = Provide a list of values.
list_type = Wymagana lista
    .long = Podaj listę wartości.

# List expected
# .long = Provide a list of values.
deque_type = Wymagana lista
    .long = Podaj listę wartości.

# List expected
# .long = Provide a list of values.
tuple_type = Wymagana lista
    .long = Podaj listę wartości.

# List expected
# .long = Provide a list of values without duplicates.
set_type = Wymagana lista
    .long = Podaj listę wartości bez powtórzeń.

# List expected
# .long = Provide a list of values without duplicates.
frozen_set_type = Wymagana lista
    .long = Podaj listę wartości bez powtórzeń.

# Entry not allowed
# .long = This entry can’t be part of the list. Use a simple value, such as text or a number.
set_item_not_hashable = Niedozwolony element
    .long = Ten element nie może być częścią listy. Użyj prostej wartości, takiej jak tekst lub liczba.
