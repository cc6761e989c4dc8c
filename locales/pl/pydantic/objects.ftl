### pydantic: to, co ma własne pola, i cała treść żądania

# Data not readable
# .long = The data couldn’t be read because it isn’t valid JSON.
json_invalid = Nie można odczytać danych
    .long = Nie udało się odczytać danych, ponieważ nie są prawidłowym dokumentem JSON.

# JSON text expected
# .long = The JSON data must be text.
json_type = Wymagany tekst JSON
    .long = Dane JSON muszą być podane jako tekst.

# Value can’t be checked
# .long = This value can’t be checked in the form in which it was sent.
needs_python_object = Nie można sprawdzić wartości
    .long = Tej wartości nie można sprawdzić w postaci, w jakiej została przesłana.

# Circular reference
# .long = This value contains itself. Remove the circular reference.
recursion_loop = Odwołanie cykliczne
    .long = Ta wartość zawiera samą siebie. Usuń odwołanie cykliczne.

# Nested too deeply
# .long = The values are nested too deeply. Use fewer levels.
recursion_depth_exceeded = Zbyt głębokie zagnieżdżenie
    .long = Wartości są zbyt głęboko zagnieżdżone. Użyj mniejszej liczby poziomów.

# Value not readable
# .long = The value of this field couldn’t be read.
get_attribute_error = Nie można odczytać wartości
    .long = Nie udało się odczytać wartości tego pola.

# Object expected
# .long = Provide an object (a group of named fields).
model_type = Wymagany obiekt
    .long = Podaj obiekt (grupę nazwanych pól).

# Object expected
# .long = Provide an object (a group of named fields).
model_attributes_type = Wymagany obiekt
    .long = Podaj obiekt (grupę nazwanych pól).

# Object expected
# .long = Provide an object (a group of named fields).
dataclass_type = Wymagany obiekt
    .long = Podaj obiekt (grupę nazwanych pól).

# Wrong kind of object
# .long = This object isn’t of the expected kind.
dataclass_exact_type = Niewłaściwy rodzaj obiektu
    .long = Ten obiekt jest innego rodzaju, niż oczekiwano.

# List or object expected
# .long = Provide a list of values or an object (a group of named fields).
named_tuple_type = Wymagana lista lub obiekt
    .long = Podaj listę wartości lub obiekt (grupę nazwanych pól).

# Object expected
# .long = Provide an object (names with one value each).
dict_type = Wymagany obiekt
    .long = Podaj obiekt (pary nazwa–wartość).

# Object expected
# .long = Provide an object (names with one value each).
frozen_dict_type = Wymagany obiekt
    .long = Podaj obiekt (pary nazwa–wartość).

# Object expected
# .long = Provide an object (names with one value each).
ordered_dict_type = Wymagany obiekt
    .long = Podaj obiekt (pary nazwa–wartość).

# Counts expected
# .long = Provide an object (names with one whole number each).
counter_type = Wymagane liczby wystąpień
    .long = Podaj obiekt (pary nazwa–liczba całkowita).

# Object not readable
# .long = The object (names with one value each) couldn’t be read.
mapping_type = Nie można odczytać obiektu
    .long = Nie udało się odczytać obiektu (par nazwa–wartość).

# Wrong kind of value
# .long = This value isn’t of the expected kind.
is_instance_of = Niewłaściwy rodzaj wartości
    .long = Ta wartość jest innego rodzaju, niż oczekiwano.

# Wrong type
# .long = The named type isn’t one of the expected types.
is_subclass_of = Niewłaściwy typ
    .long = Podany typ nie jest jednym z oczekiwanych.

# Function expected
# .long = Provide a function that can be called.
callable_type = Wymagana funkcja
    .long = Podaj funkcję, którą można wywołać.
