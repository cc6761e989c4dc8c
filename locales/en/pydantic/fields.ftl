### pydantic: whether a field is there, and choices

missing = Missing value
    .long = This field is required. Please fill it in.

extra_forbidden = Unknown field
    .long = This field isn’t expected. Remove it.

frozen_field = Field can’t be changed
    .long = The value of this field is fixed and can’t be changed.

frozen_instance = Entry can’t be changed
    .long = This entry is fixed. Its values can’t be changed.

no_such_attribute = Unknown field
    .long = There’s no field named “{ $attribute }”.

none_required = No value allowed
    .long = Leave this field empty.

invalid_key = Invalid field name
    .long = A field name must be text.

default_factory_not_called = Value not determined
    .long = This value depends on other values that aren’t valid. Correct those first.

missing_sentinel_error = No value allowed
    .long = Leave this field out.

ellipsis_error = Value not allowed
    .long = The value must be an ellipsis (three dots).

value_error = Invalid value
    .long = This value isn’t valid. Check it and try again.

assertion_error = Requirement not met
    .long = This value doesn’t meet a requirement. Check it and try again.

bool_type = Yes or no expected
    .long = Choose yes (true) or no (false).

bool_parsing = Neither yes nor no
    .long = The value couldn’t be read as yes or no. Choose yes (true) or no (false).

enum = Choice not available
    .long =
        { COUNT($expected) ->
            [one] The only allowed value is { LIST($expected, type: "or") }.
           *[other] Choose one of these values: { LIST($expected, type: "or") }.
        }

literal_error = Value not allowed
    .long = The value must be { LIST($expected, type: "or") }.

union_tag_invalid = Unknown type
    .long = The value of “{ $discriminator }” must be { LIST($expected_tags, type: "or") }.

union_tag_not_found = Type missing
    .long = The field “{ $discriminator }” determines which other fields are needed. Fill it in first.
