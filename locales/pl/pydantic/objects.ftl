### pydantic: to, co ma własne pola, i cała treść żądania

# Data not readable
# .long = The data could not be read because it is not valid JSON.
json_invalid = Nie można odczytać danych
    .long = Nie udało się odczytać danych, ponieważ nie są prawidłowym dokumentem JSON.

# JSON text expected
# .long = The JSON data must be text.
json_type = Wymagany tekst JSON
    .long = Dane JSON muszą być podane jako tekst.

# Cannot be checked
# .long = This value cannot be checked in the form in which it was sent.
needs_python_object = Nie można sprawdzić wartości
    .long = Tej wartości nie można sprawdzić w postaci, w jakiej została przesłana.

# Circular reference
# .long = This value contains itself. Please remove the circular reference.
recursion_loop = Odwołanie cykliczne
    .long = Ta wartość zawiera samą siebie. Usuń odwołanie cykliczne.

# Nested too deeply
# .long = The values are nested too deeply. Please use fewer levels.
recursion_depth_exceeded = Zbyt głębokie zagnieżdżenie
    .long = Wartości są zbyt głęboko zagnieżdżone. Użyj mniejszej liczby poziomów.

# Value not readable
# .long = The value of this field could not be read.
get_attribute_error = Nie można odczytać wartości
    .long = Nie udało się odczytać wartości tego pola.

# Object expected
# .long = A group of named fields (an object) is expected here.
model_type = Wymagany obiekt
    .long = W tym miejscu wymagana jest grupa nazwanych pól (obiekt).

# Object expected
# .long = A group of named fields (an object) is expected here.
model_attributes_type = Wymagany obiekt
    .long = W tym miejscu wymagana jest grupa nazwanych pól (obiekt).

# Object expected
# .long = A group of named fields (an object) is expected here.
dataclass_type = Wymagany obiekt
    .long = W tym miejscu wymagana jest grupa nazwanych pól (obiekt).

# Wrong kind of object
# .long = This group of fields is not of the kind that is expected here.
dataclass_exact_type = Niewłaściwy rodzaj obiektu
    .long = Ta grupa pól nie jest tego rodzaju, jakiego tu potrzeba.

# List or object expected
# .long = A list of values or a group of named fields (an object) is expected here.
named_tuple_type = Wymagana lista lub obiekt
    .long = W tym miejscu wymagana jest lista wartości lub grupa nazwanych pól (obiekt).

# Object expected
# .long = An object (names with one value each) is expected here.
dict_type = Wymagany obiekt
    .long = W tym miejscu wymagane są nazwy, każda z wartością (obiekt).

# Object expected
# .long = An object (names with one value each) is expected here.
frozen_dict_type = Wymagany obiekt
    .long = W tym miejscu wymagane są nazwy, każda z wartością (obiekt).

# Object expected
# .long = An object (names with one value each) is expected here.
ordered_dict_type = Wymagany obiekt
    .long = W tym miejscu wymagane są nazwy, każda z wartością (obiekt).

# Counts expected
# .long = An object (names with one whole number each) is expected here.
counter_type = Wymagane liczebności
    .long = W tym miejscu wymagane są nazwy, każda z liczbą całkowitą (obiekt).

# Object not readable
# .long = An object (names with one value each) is expected here, but couldn’t be read.
mapping_type = Nie można odczytać obiektu
    .long = W tym miejscu wymagane są nazwy, każda z wartością (obiekt), ale nie udało się ich odczytać.

# Wrong kind of value
# .long = This value is not of the kind that is expected here.
is_instance_of = Niewłaściwy rodzaj wartości
    .long = Ta wartość nie jest tego rodzaju, jakiego tu potrzeba.

# Wrong type
# .long = The type that is named here is not one of those expected.
is_subclass_of = Niewłaściwy typ
    .long = Podany tu typ nie należy do oczekiwanych.

# Function expected
# .long = A function that can be called is expected here.
callable_type = Wymagana funkcja
    .long = W tym miejscu wymagana jest funkcja, którą można wywołać.
