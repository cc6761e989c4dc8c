### pydantic: the arguments of a function that checks them

arguments_type = Values expected
    .long = A list of values or a group of named values is expected here.

missing_argument = Missing value
    .long = A required value is missing here.

unexpected_keyword_argument = Unknown value
    .long = A value with this name is not expected here. Please remove it.

missing_keyword_only_argument = Missing value
    .long = A required value is missing here. Please provide it by name.

unexpected_positional_argument = Too many values
    .long = There are more values than expected. Please remove this one.

missing_positional_only_argument = Missing value
    .long = A required value is missing here. Please provide it by position, without a name.

multiple_argument_values = Value given more than once
    .long = This value was given more than once. Please give it only once.
