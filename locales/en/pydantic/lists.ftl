### pydantic: lists, sets and tuples

too_short = Too few entries
    .long =
        Provide at least { $min_length ->
            [one] { $min_length } entry
           *[other] { $min_length } entries
        }.

too_long = Too many entries
    .long =
        Provide at most { $max_length ->
            [one] { $max_length } entry
           *[other] { $max_length } entries
        }.

iterable_type = List expected
    .long = Provide a list of values.

iteration_error = List not readable
    .long = The list couldn’t be read to the end.

list_type = List expected
    .long = Provide a list of values.

deque_type = List expected
    .long = Provide a list of values.

tuple_type = List expected
    .long = Provide a list of values.

set_type = List expected
    .long = Provide a list of values without duplicates.

frozen_set_type = List expected
    .long = Provide a list of values without duplicates.

set_item_not_hashable = Entry not allowed
    .long = This entry can’t be part of the list. Use a simple value, such as text or a number.
