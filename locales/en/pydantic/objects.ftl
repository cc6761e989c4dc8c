### pydantic: what has fields of its own, and the body as a whole

json_invalid = Data not readable
    .long = The data could not be read because it is not valid JSON.

json_type = JSON text expected
    .long = The JSON data must be text.

needs_python_object = Cannot be checked
    .long = This value cannot be checked in the form in which it was sent.

recursion_loop = Circular reference
    .long = This value contains itself. Please remove the circular reference.

recursion_depth_exceeded = Nested too deeply
    .long = The values are nested too deeply. Please use fewer levels.

get_attribute_error = Value not readable
    .long = The value of this field could not be read.

model_type = Object expected
    .long = A group of named fields (an object) is expected here.

model_attributes_type = Object expected
    .long = A group of named fields (an object) is expected here.

dataclass_type = Object expected
    .long = A group of named fields (an object) is expected here.

dataclass_exact_type = Wrong kind of object
    .long = This group of fields is not of the kind that is expected here.

named_tuple_type = List or object expected
    .long = A list of values or a group of named fields (an object) is expected here.

dict_type = Object expected
    .long = An object (names with one value each) is expected here.

frozen_dict_type = Object expected
    .long = An object (names with one value each) is expected here.

ordered_dict_type = Object expected
    .long = An object (names with one value each) is expected here.

counter_type = Counts expected
    .long = An object (names with one whole number each) is expected here.

mapping_type = Object not readable
    .long = An object (names with one value each) is expected here, but couldn’t be read.

is_instance_of = Wrong kind of value
    .long = This value is not of the kind that is expected here.

is_subclass_of = Wrong type
    .long = The type that is named here is not one of those expected.

callable_type = Function expected
    .long = A function that can be called is expected here.
