### pydantic: text, data, addresses and ids

string_type = Text expected
    .long = Please enter text here.

string_unicode = Text not readable
    .long = This text contains characters that cannot be read. Please check it.

string_too_short = Text too short
    .long =
        Please enter at least { $min_length ->
            [one] { $min_length } character
           *[other] { $min_length } characters
        }.

string_too_long = Text too long
    .long =
        Please enter at most { $max_length ->
            [one] { $max_length } character
           *[other] { $max_length } characters
        }.

string_pattern_mismatch = Wrong format
    .long = The text does not have the expected format (pattern: { $pattern }).

string_not_ascii = Unsupported characters
    .long = Please use only unaccented Latin letters, digits and common punctuation marks (ASCII).

bytes_type = Data expected
    .long = Text or binary data is expected here.

bytes_too_short = Data too short
    .long =
        The data must have at least { $min_length ->
            [one] { $min_length } byte
           *[other] { $min_length } bytes
        }.

bytes_too_long = Data too long
    .long =
        The data may have at most { $max_length ->
            [one] { $max_length } byte
           *[other] { $max_length } bytes
        }.

bytes_invalid_encoding = Data not readable
    .long = The data is not validly encoded. The expected encoding is { $encoding }.

url_type = Web address expected
    .long = Please enter a web address (URL).

url_parsing = Invalid web address
    .long = This is not a valid web address (URL). Please check it.

url_syntax_violation = Invalid web address
    .long = This web address (URL) is not written correctly. Please check it.

url_too_long = Web address too long
    .long =
        The web address (URL) may have at most { $max_length ->
            [one] { $max_length } character
           *[other] { $max_length } characters
        }.

url_scheme = Wrong kind of web address
    .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.

uuid_type = UUID expected
    .long = Please enter an ID in the form of a UUID.

uuid_parsing = Invalid UUID
    .long = This is not a valid UUID. Please check it.

uuid_version = Wrong UUID version
    .long = A UUID of version { $expected_version } is expected here.
