### pydantic: whether a field is there, and choices

missing = Missing value
    .long = This field is required. Please fill it in.

extra_forbidden = Unknown field
    .long = This field is not expected here. Please remove it.

frozen_field = Field cannot be changed
    .long = The value of this field is fixed and cannot be changed.

frozen_instance = Entry cannot be changed
    .long = This entry is fixed. Its values cannot be changed.

no_such_attribute = Unknown field
    .long = There is no field with the name “{ $attribute }”.

none_required = No value expected
    .long = Please leave this field empty.

invalid_key = Invalid field name
    .long = A field name must be text.

default_factory_not_called = Value not determined
    .long = This value depends on other values that are not valid. Please correct those first.

missing_sentinel_error = No value expected
    .long = Please leave this field out.

ellipsis_error = Value not allowed
    .long = Only an ellipsis (three dots) is possible here.

value_error = Invalid value
    .long = This value is not valid. Please check it.

assertion_error = Requirement not met
    .long = This value does not meet a requirement. Please check it.

bool_type = Yes or no expected
    .long = Please choose yes (true) or no (false).

bool_parsing = Neither yes nor no
    .long = This could not be read as yes or no. Please choose yes (true) or no (false).

enum = Choice not available
    .long = Please choose one of the possible values: { LIST($expected, type: "or") }.

literal_error = Value not allowed
    .long = Only the following is possible here: { LIST($expected, type: "or") }.

union_tag_invalid = Unknown kind
    .long = In the field “{ $discriminator }”, only the following is possible: { LIST($expected_tags, type: "or") }.

union_tag_not_found = Kind missing
    .long = The field “{ $discriminator }” decides what else is needed. Please fill it in.
