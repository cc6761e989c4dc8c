### pydantic: Listen, Mengen und Tupel

# Too few entries
# .long =
#     Provide at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = Zu wenige Einträge
    .long =
        { $min_length ->
            [one] Es ist mindestens { $min_length } Eintrag erforderlich.
           *[other] Es sind mindestens { $min_length } Einträge erforderlich.
        }

# Too many entries
# .long =
#     Provide at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = Zu viele Einträge
    .long =
        { $max_length ->
            [one] Es ist höchstens { $max_length } Eintrag zulässig.
           *[other] Es sind höchstens { $max_length } Einträge zulässig.
        }

# List expected
# .long = Provide a list of values.
iterable_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List not readable
# .long = The list couldn’t be read to the end.
iteration_error = Liste nicht lesbar
    .long = Die Liste konnte nicht bis zum Ende gelesen werden.

# List expected
# .long = Provide a list of values.
list_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = Provide a list of values.
deque_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = Provide a list of values.
tuple_type = Liste erwartet
    .long = Hier wird eine Liste von Werten erwartet.

# List expected
# .long = Provide a list of values without duplicates.
set_type = Liste erwartet
    .long = Hier wird eine Liste von Werten ohne Duplikate erwartet.

# List expected
# .long = Provide a list of values without duplicates.
frozen_set_type = Liste erwartet
    .long = Hier wird eine Liste von Werten ohne Duplikate erwartet.

# Entry not allowed
# .long = This entry can’t be part of the list. Use a simple value, such as text or a number.
set_item_not_hashable = Eintrag nicht zulässig
    .long = Dieser Eintrag kann nicht Teil der Liste sein. Bitte verwenden Sie einen einfachen Wert wie einen Text oder eine Zahl.
