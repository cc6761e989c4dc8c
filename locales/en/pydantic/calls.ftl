### pydantic: the arguments of a function that checks them

arguments_type = Values expected
    .long = Provide a list of values or a group of named values.

missing_argument = Missing value
    .long = A required value is missing.

unexpected_keyword_argument = Unknown value
    .long = No value with this name is expected. Remove it.

missing_keyword_only_argument = Missing value
    .long = A required value is missing. Provide it by name.

unexpected_positional_argument = Too many values
    .long = There are more values than expected. Remove this one.

missing_positional_only_argument = Missing value
    .long = A required value is missing. Provide it by position, without a name.

multiple_argument_values = Value given more than once
    .long = This value was given more than once. Provide it only once.
