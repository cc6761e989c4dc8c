### pydantic: what has fields of its own, and the body as a whole

json_invalid = Data not readable
    .long = The data couldn’t be read because it isn’t valid JSON.

json_type = JSON text expected
    .long = The JSON data must be text.

needs_python_object = Value can’t be checked
    .long = This value can’t be checked in the form in which it was sent.

recursion_loop = Circular reference
    .long = This value contains itself. Remove the circular reference.

recursion_depth_exceeded = Nested too deeply
    .long = The values are nested too deeply. Use fewer levels.

get_attribute_error = Value not readable
    .long = The value of this field couldn’t be read.

model_type = Object expected
    .long = Provide an object (a group of named fields).

model_attributes_type = Object expected
    .long = Provide an object (a group of named fields).

dataclass_type = Object expected
    .long = Provide an object (a group of named fields).

dataclass_exact_type = Wrong kind of object
    .long = This object isn’t of the expected kind.

named_tuple_type = List or object expected
    .long = Provide a list of values or an object (a group of named fields).

dict_type = Object expected
    .long = Provide an object (names with one value each).

frozen_dict_type = Object expected
    .long = Provide an object (names with one value each).

ordered_dict_type = Object expected
    .long = Provide an object (names with one value each).

counter_type = Counts expected
    .long = Provide an object (names with one whole number each).

mapping_type = Object not readable
    .long = The object (names with one value each) couldn’t be read.

is_instance_of = Wrong kind of value
    .long = This value isn’t of the expected kind.

is_subclass_of = Wrong type
    .long = The named type isn’t one of the expected types.

callable_type = Function expected
    .long = Provide a function that can be called.
