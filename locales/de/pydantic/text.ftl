### pydantic: Text, Daten, Adressen und IDs

# Text expected
# .long = Enter text.
string_type = Text erwartet
    .long = Bitte geben Sie einen Text ein.

# Text not readable
# .long = The text contains characters that can’t be read. Check it and try again.
string_unicode = Text nicht lesbar
    .long = Dieser Text enthält nicht lesbare Zeichen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Text too short
# .long =
#     Enter at least { $min_length ->
#         [one] { $min_length } character
#        *[other] { $min_length } characters
#     }.
string_too_short = Text zu kurz
    .long = Bitte geben Sie mindestens { $min_length } Zeichen ein.

# Text too long
# .long =
#     Enter at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
string_too_long = Text zu lang
    .long = Bitte geben Sie höchstens { $max_length } Zeichen ein.

# Wrong format
# .long = The text doesn’t have the expected format (pattern: { $pattern }).
string_pattern_mismatch = Falsches Format
    .long = Der Text hat nicht das erwartete Format (Muster: { $pattern }).

# Unsupported characters
# .long = Use only unaccented Latin letters, digits, and common punctuation marks (ASCII).
string_not_ascii = Nicht unterstützte Zeichen
    .long = Bitte verwenden Sie nur lateinische Buchstaben ohne Akzente und Umlaute, Ziffern und übliche Satzzeichen (ASCII).

# Data expected
# .long = Provide text or binary data.
bytes_type = Daten erwartet
    .long = Hier werden Text oder Binärdaten erwartet.

# Data too short
# .long =
#     The data must be at least { $min_length ->
#         [one] { $min_length } byte
#        *[other] { $min_length } bytes
#     } long.
bytes_too_short = Daten zu kurz
    .long =
        Die Daten müssen mindestens { $min_length ->
            [one] { $min_length } Byte
           *[other] { $min_length } Bytes
        } lang sein.

# Data too long
# .long =
#     The data can be at most { $max_length ->
#         [one] { $max_length } byte
#        *[other] { $max_length } bytes
#     } long.
bytes_too_long = Daten zu lang
    .long =
        Die Daten dürfen höchstens { $max_length ->
            [one] { $max_length } Byte
           *[other] { $max_length } Bytes
        } lang sein.

# Data not readable
# .long = The data isn’t encoded correctly. The expected encoding is { $encoding }.
bytes_invalid_encoding = Daten nicht lesbar
    .long = Die Daten sind nicht gültig codiert. Erwartet wird die Codierung { $encoding }.

# Web address expected
# .long = Enter a web address (URL).
url_type = Webadresse erwartet
    .long = Bitte geben Sie eine Webadresse (URL) ein.

# Invalid web address
# .long = The web address (URL) isn’t valid. Check it and try again.
url_parsing = Ungültige Webadresse
    .long = Diese Webadresse (URL) ist ungültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Invalid web address
# .long = The web address (URL) isn’t written correctly. Check it and try again.
url_syntax_violation = Ungültige Webadresse
    .long = Diese Webadresse (URL) ist nicht richtig geschrieben. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Web address too long
# .long =
#     The web address (URL) can be at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     } long.
url_too_long = Webadresse zu lang
    .long = Die Webadresse (URL) darf höchstens { $max_length } Zeichen lang sein.

# Wrong kind of web address
# .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.
url_scheme = Webadresse nicht zulässig
    .long = Die Webadresse (URL) muss mit { LIST($expected_schemes, type: "or") } beginnen.

# UUID expected
# .long = Enter an ID in the UUID format.
uuid_type = UUID erwartet
    .long = Hier wird eine ID im UUID-Format erwartet.

# Invalid UUID
# .long = The UUID isn’t valid. Check it and try again.
uuid_parsing = Ungültige UUID
    .long = Diese UUID ist ungültig. Bitte prüfen Sie den Wert und versuchen Sie es erneut.

# Wrong UUID version
# .long = Enter a version { $expected_version } UUID.
uuid_version = Falsche UUID-Version
    .long = Hier wird eine UUID der Version { $expected_version } erwartet.
