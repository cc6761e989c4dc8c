### pydantic: was selbst Felder hat, und der Inhalt als Ganzes

# Data not readable
# .long = The data couldn’t be read because it isn’t valid JSON.
json_invalid = Daten nicht lesbar
    .long = Die Daten konnten nicht gelesen werden, weil sie kein gültiges JSON sind.

# JSON text expected
# .long = The JSON data must be text.
json_type = JSON-Text erwartet
    .long = Die JSON-Daten müssen als Text angegeben werden.

# Value can’t be checked
# .long = This value can’t be checked in the form in which it was sent.
needs_python_object = Wert nicht prüfbar
    .long = Dieser Wert kann in der gesendeten Form nicht geprüft werden.

# Circular reference
# .long = This value contains itself. Remove the circular reference.
recursion_loop = Zirkelbezug
    .long = Dieser Wert enthält sich selbst. Bitte entfernen Sie den Zirkelbezug.

# Nested too deeply
# .long = The values are nested too deeply. Use fewer levels.
recursion_depth_exceeded = Zu tief verschachtelt
    .long = Die Werte sind zu tief verschachtelt. Bitte verwenden Sie weniger Ebenen.

# Value not readable
# .long = The value of this field couldn’t be read.
get_attribute_error = Wert nicht lesbar
    .long = Der Wert dieses Feldes konnte nicht gelesen werden.

# Object expected
# .long = Provide an object (a group of named fields).
model_type = Objekt erwartet
    .long = Hier wird ein Objekt (eine Gruppe benannter Felder) erwartet.

# Object expected
# .long = Provide an object (a group of named fields).
model_attributes_type = Objekt erwartet
    .long = Hier wird ein Objekt (eine Gruppe benannter Felder) erwartet.

# Object expected
# .long = Provide an object (a group of named fields).
dataclass_type = Objekt erwartet
    .long = Hier wird ein Objekt (eine Gruppe benannter Felder) erwartet.

# Wrong kind of object
# .long = This object isn’t of the expected kind.
dataclass_exact_type = Objekt hat den falschen Typ
    .long = Dieses Objekt hat nicht den erwarteten Typ.

# List or object expected
# .long = Provide a list of values or an object (a group of named fields).
named_tuple_type = Liste oder Objekt erwartet
    .long = Hier wird eine Liste von Werten oder ein Objekt (eine Gruppe benannter Felder) erwartet.

# Object expected
# .long = Provide an object (names with one value each).
dict_type = Objekt erwartet
    .long = Hier wird ein Objekt (Namen mit je einem Wert) erwartet.

# Object expected
# .long = Provide an object (names with one value each).
frozen_dict_type = Objekt erwartet
    .long = Hier wird ein Objekt (Namen mit je einem Wert) erwartet.

# Object expected
# .long = Provide an object (names with one value each).
ordered_dict_type = Objekt erwartet
    .long = Hier wird ein Objekt (Namen mit je einem Wert) erwartet.

# Counts expected
# .long = Provide an object (names with one whole number each).
counter_type = Anzahlen erwartet
    .long = Hier wird ein Objekt (Namen mit je einer ganzen Zahl) erwartet.

# Object not readable
# .long = The object (names with one value each) couldn’t be read.
mapping_type = Objekt nicht lesbar
    .long = Das Objekt (Namen mit je einem Wert) konnte nicht gelesen werden.

# Wrong kind of value
# .long = This value isn’t of the expected kind.
is_instance_of = Wert hat den falschen Typ
    .long = Dieser Wert hat nicht den erwarteten Typ.

# Wrong type
# .long = The named type isn’t one of the expected types.
is_subclass_of = Falscher Typ
    .long = Der angegebene Typ gehört nicht zu den erwarteten Typen.

# Function expected
# .long = Provide a function that can be called.
callable_type = Funktion erwartet
    .long = Hier wird eine Funktion erwartet, die aufgerufen werden kann.
