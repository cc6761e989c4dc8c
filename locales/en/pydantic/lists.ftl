### pydantic: lists, sets and tuples

too_short = Too few entries
    .long =
        Please give at least { $min_length ->
            [one] { $min_length } entry
           *[other] { $min_length } entries
        }.

too_long = Too many entries
    .long =
        Please give at most { $max_length ->
            [one] { $max_length } entry
           *[other] { $max_length } entries
        }.

iterable_type = List expected
    .long = A list of values is expected here.

iteration_error = List not readable
    .long = The list could not be read to its end.

list_type = List expected
    .long = A list of values is expected here.

deque_type = List expected
    .long = A list of values is expected here.

tuple_type = List expected
    .long = A list of values is expected here.

set_type = List expected
    .long = A list of different values is expected here.

frozen_set_type = List expected
    .long = A list of different values is expected here.

set_item_not_hashable = Entry not allowed
    .long = This entry cannot be part of the list. Please use a simple value, such as text or a number.
