### pydantic: was selbst Felder hat, und der Inhalt als Ganzes

# Data not readable
# .long = The data could not be read because it is not valid JSON.
json_invalid = Daten nicht lesbar
    .long = Die Daten konnten nicht gelesen werden, weil sie kein gültiges JSON sind.

# JSON text expected
# .long = The JSON data must be text.
json_type = JSON-Text erwartet
    .long = Die JSON-Daten müssen als Text angegeben werden.

# Cannot be checked
# .long = This value cannot be checked in the form in which it was sent.
needs_python_object = Prüfung nicht möglich
    .long = Dieser Wert kann in der gesendeten Form nicht geprüft werden.

# Circular reference
# .long = This value contains itself. Please remove the circular reference.
recursion_loop = Zirkelbezug
    .long = Dieser Wert enthält sich selbst. Bitte entfernen Sie den Zirkelbezug.

# Nested too deeply
# .long = The values are nested too deeply. Please use fewer levels.
recursion_depth_exceeded = Zu tief verschachtelt
    .long = Die Werte sind zu tief verschachtelt. Bitte verwenden Sie weniger Ebenen.

# Value not readable
# .long = The value of this field could not be read.
get_attribute_error = Wert nicht lesbar
    .long = Der Wert dieses Feldes konnte nicht gelesen werden.

# Object expected
# .long = A group of named fields (an object) is expected here.
model_type = Objekt erwartet
    .long = Hier wird eine Gruppe benannter Felder (ein Objekt) erwartet.

# Object expected
# .long = A group of named fields (an object) is expected here.
model_attributes_type = Objekt erwartet
    .long = Hier wird eine Gruppe benannter Felder (ein Objekt) erwartet.

# Object expected
# .long = A group of named fields (an object) is expected here.
dataclass_type = Objekt erwartet
    .long = Hier wird eine Gruppe benannter Felder (ein Objekt) erwartet.

# Wrong kind of object
# .long = This group of fields is not of the kind that is expected here.
dataclass_exact_type = Falsche Art von Objekt
    .long = Diese Gruppe von Feldern ist nicht von der Art, die hier erwartet wird.

# List or object expected
# .long = A list of values or a group of named fields (an object) is expected here.
named_tuple_type = Liste oder Objekt erwartet
    .long = Hier wird eine Liste von Werten oder eine Gruppe benannter Felder (ein Objekt) erwartet.

# Object expected
# .long = An object (names with one value each) is expected here.
dict_type = Objekt erwartet
    .long = Hier werden Namen mit je einem Wert (ein Objekt) erwartet.

# Object expected
# .long = An object (names with one value each) is expected here.
frozen_dict_type = Objekt erwartet
    .long = Hier werden Namen mit je einem Wert (ein Objekt) erwartet.

# Object expected
# .long = An object (names with one value each) is expected here.
ordered_dict_type = Objekt erwartet
    .long = Hier werden Namen mit je einem Wert (ein Objekt) erwartet.

# Counts expected
# .long = An object (names with one whole number each) is expected here.
counter_type = Anzahlen erwartet
    .long = Hier werden Namen mit je einer ganzen Zahl (ein Objekt) erwartet.

# Object not readable
# .long = An object (names with one value each) is expected here, but couldn’t be read.
mapping_type = Objekt nicht lesbar
    .long = Hier werden Namen mit je einem Wert (ein Objekt) erwartet. Sie konnten aber nicht gelesen werden.

# Wrong kind of value
# .long = This value is not of the kind that is expected here.
is_instance_of = Falsche Art von Wert
    .long = Dieser Wert ist nicht von der Art, die hier erwartet wird.

# Wrong type
# .long = The type that is named here is not one of those expected.
is_subclass_of = Falscher Typ
    .long = Der hier genannte Typ gehört nicht zu den erwarteten.

# Function expected
# .long = A function that can be called is expected here.
callable_type = Funktion erwartet
    .long = Hier wird eine Funktion erwartet, die aufgerufen werden kann.
