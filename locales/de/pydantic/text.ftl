### pydantic: Text, Daten, Adressen und IDs

# Text expected
# .long = Please enter text here.
string_type = Text erwartet
    .long = Bitte geben Sie hier einen Text ein.

# Text not readable
# .long = This text contains characters that cannot be read. Please check it.
string_unicode = Text nicht lesbar
    .long = Dieser Text enthält nicht lesbare Zeichen. Bitte überprüfen Sie ihn.

# Text too short
# .long =
#     Please enter at least { $min_length ->
#         [one] { $min_length } character
#        *[other] { $min_length } characters
#     }.
string_too_short = Text zu kurz
    .long = Bitte geben Sie mindestens { $min_length } Zeichen ein.

# Text too long
# .long =
#     Please enter at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
string_too_long = Text zu lang
    .long = Bitte geben Sie höchstens { $max_length } Zeichen ein.

# Wrong format
# .long = The text does not have the expected format (pattern: { $pattern }).
string_pattern_mismatch = Falsches Format
    .long = Der Text hat nicht das erwartete Format (Muster: { $pattern }).

# Unsupported characters
# .long = Please use only unaccented Latin letters, digits and common punctuation marks (ASCII).
string_not_ascii = Nicht unterstützte Zeichen
    .long = Bitte verwenden Sie nur lateinische Buchstaben ohne Akzente und Umlaute, Ziffern und übliche Satzzeichen (ASCII).

# Data expected
# .long = Text or binary data is expected here.
bytes_type = Daten erwartet
    .long = Hier werden Text oder Binärdaten erwartet.

# Data too short
# .long =
#     The data must have at least { $min_length ->
#         [one] { $min_length } byte
#        *[other] { $min_length } bytes
#     }.
bytes_too_short = Daten zu kurz
    .long =
        Die Daten müssen mindestens { $min_length ->
            [one] { $min_length } Byte
           *[other] { $min_length } Bytes
        } lang sein.

# Data too long
# .long =
#     The data may have at most { $max_length ->
#         [one] { $max_length } byte
#        *[other] { $max_length } bytes
#     }.
bytes_too_long = Daten zu lang
    .long =
        Die Daten dürfen höchstens { $max_length ->
            [one] { $max_length } Byte
           *[other] { $max_length } Bytes
        } lang sein.

# Data not readable
# .long = The data is not validly encoded. The expected encoding is { $encoding }.
bytes_invalid_encoding = Daten nicht lesbar
    .long = Die Daten sind nicht gültig codiert. Erwartet wird die Codierung { $encoding }.

# Web address expected
# .long = Please enter a web address (URL).
url_type = Webadresse erwartet
    .long = Bitte geben Sie eine Webadresse (URL) ein.

# Invalid web address
# .long = This is not a valid web address (URL). Please check it.
url_parsing = Ungültige Webadresse
    .long = Dies ist keine gültige Webadresse (URL). Bitte überprüfen Sie sie.

# Invalid web address
# .long = This web address (URL) is not written correctly. Please check it.
url_syntax_violation = Ungültige Webadresse
    .long = Diese Webadresse (URL) ist nicht richtig geschrieben. Bitte überprüfen Sie sie.

# Web address too long
# .long =
#     The web address (URL) may have at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
url_too_long = Webadresse zu lang
    .long = Die Webadresse (URL) darf höchstens { $max_length } Zeichen lang sein.

# Wrong kind of web address
# .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.
url_scheme = Falsche Art von Webadresse
    .long = Die Webadresse (URL) muss mit { LIST($expected_schemes, type: "or") } beginnen.

# UUID expected
# .long = Please enter an ID in the form of a UUID.
uuid_type = UUID erwartet
    .long = Bitte geben Sie eine ID in Form einer UUID ein.

# Invalid UUID
# .long = This is not a valid UUID. Please check it.
uuid_parsing = Ungültige UUID
    .long = Dies ist keine gültige UUID. Bitte überprüfen Sie sie.

# Wrong UUID version
# .long = A UUID of version { $expected_version } is expected here.
uuid_version = Falsche UUID-Version
    .long = Hier wird eine UUID der Version { $expected_version } erwartet.
