### pydantic: text, data, addresses and ids

string_type = Text expected
    .long = Enter text.

string_unicode = Text not readable
    .long = The text contains characters that can’t be read. Check it and try again.

string_too_short = Text too short
    .long =
        Enter at least { $min_length ->
            [one] { $min_length } character
           *[other] { $min_length } characters
        }.

string_too_long = Text too long
    .long =
        Enter at most { $max_length ->
            [one] { $max_length } character
           *[other] { $max_length } characters
        }.

string_pattern_mismatch = Wrong format
    .long = The text doesn’t have the expected format (pattern: { $pattern }).

string_not_ascii = Unsupported characters
    .long = Use only unaccented Latin letters, digits, and common punctuation marks (ASCII).

bytes_type = Data expected
    .long = Provide text or binary data.

bytes_too_short = Data too short
    .long =
        The data must be at least { $min_length ->
            [one] { $min_length } byte
           *[other] { $min_length } bytes
        } long.

bytes_too_long = Data too long
    .long =
        The data can be at most { $max_length ->
            [one] { $max_length } byte
           *[other] { $max_length } bytes
        } long.

bytes_invalid_encoding = Data not readable
    .long = The data isn’t encoded correctly. The expected encoding is { $encoding }.

url_type = Web address expected
    .long = Enter a web address (URL).

url_parsing = Invalid web address
    .long = The web address (URL) isn’t valid. Check it and try again.

url_syntax_violation = Invalid web address
    .long = The web address (URL) isn’t written correctly. Check it and try again.

url_too_long = Web address too long
    .long =
        The web address (URL) can be at most { $max_length ->
            [one] { $max_length } character
           *[other] { $max_length } characters
        } long.

url_scheme = Wrong kind of web address
    .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.

uuid_type = UUID expected
    .long = Enter an ID in the UUID format.

uuid_parsing = Invalid UUID
    .long = The UUID isn’t valid. Check it and try again.

uuid_version = Wrong UUID version
    .long = Enter a version { $expected_version } UUID.
