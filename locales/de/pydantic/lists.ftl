### pydantic: Listen, Mengen und Tupel

# Too few entries
# .long =
#     Please give at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = Zu wenige Einträge
    .long =
        Bitte geben Sie mindestens { $min_length ->
            [one] { $min_length } Eintrag
           *[other] { $min_length } Einträge
        } an.

# Too many entries
# .long =
#     Please give at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = Zu viele Einträge
    .long =
        Bitte geben Sie höchstens { $max_length ->
            [one] { $max_length } Eintrag
           *[other] { $max_length } Einträge
        } an.

# List expected
# .long = A list of values is expected here.
iterable_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List not readable
# .long = The list could not be read to its end.
iteration_error = Liste nicht lesbar
    .long = Die Liste konnte nicht bis zum Ende gelesen werden.

# List expected
# .long = A list of values is expected here.
list_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = A list of values is expected here.
deque_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = A list of values is expected here.
tuple_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = A list of different values is expected here.
set_type = Liste erwartet
    .long = Hier wird eine Liste verschiedener Werte erwartet.

# List expected
# .long = A list of different values is expected here.
frozen_set_type = Liste erwartet
    .long = Hier wird eine Liste verschiedener Werte erwartet.

# Entry not allowed
# .long = This entry cannot be part of the list. Please use a simple value, such as text or a number.
set_item_not_hashable = Eintrag nicht möglich
    .long = Dieser Eintrag kann nicht Teil der Liste sein. Bitte verwenden Sie einen einfachen Wert wie einen Text oder eine Zahl.
