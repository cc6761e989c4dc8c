### pydantic: ob ein Feld da ist, und Auswahlmöglichkeiten

# Missing value
# .long = This field is required. Please fill it in.
missing = Angabe fehlt
    .long = Dieses Feld ist erforderlich. Bitte füllen Sie es aus.

# Unknown field
# .long = This field isn’t expected. Remove it.
extra_forbidden = Unbekanntes Feld
    .long = Dieses Feld ist hier nicht vorgesehen. Bitte entfernen Sie es.

# Field can’t be changed
# .long = The value of this field is fixed and can’t be changed.
frozen_field = Feld nicht änderbar
    .long = Dieses Feld ist schreibgeschützt. Sein Wert kann nicht geändert werden.

# Entry can’t be changed
# .long = This entry is fixed. Its values can’t be changed.
frozen_instance = Eintrag nicht änderbar
    .long = Dieser Eintrag ist schreibgeschützt. Seine Werte können nicht geändert werden.

# Unknown field
# .long = There’s no field named “{ $attribute }”.
no_such_attribute = Unbekanntes Feld
    .long = Es gibt kein Feld mit dem Namen „{ $attribute }“.

# No value allowed
# .long = Leave this field empty.
none_required = Kein Wert zulässig
    .long = Bitte lassen Sie dieses Feld leer.

# Invalid field name
# .long = A field name must be text.
invalid_key = Ungültiger Feldname
    .long = Der Name eines Feldes muss ein Text sein.

# Value not determined
# .long = This value depends on other values that aren’t valid. Correct those first.
default_factory_not_called = Wert nicht bestimmbar
    .long = Dieser Wert hängt von anderen Werten ab, die ungültig sind. Bitte korrigieren Sie diese zuerst.

# No value allowed
# .long = Leave this field out.
missing_sentinel_error = Kein Wert zulässig
    .long = Bitte lassen Sie dieses Feld weg.

# Value not allowed
# .long = The value must be an ellipsis (three dots).
ellipsis_error = Wert nicht zulässig
    .long = Hier sind nur Auslassungspunkte (drei Punkte) möglich.

# Invalid value
# .long = This value isn’t valid. Check it and try again.
value_error = Ungültiger Wert
    .long = Dieser Wert ist ungültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Requirement not met
# .long = This value doesn’t meet a requirement. Check it and try again.
assertion_error = Bedingung nicht erfüllt
    .long = Dieser Wert erfüllt eine der Bedingungen nicht. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Yes or no expected
# .long = Choose yes (true) or no (false).
bool_type = Ja oder Nein erwartet
    .long = Bitte wählen Sie Ja (true) oder Nein (false).

# Neither yes nor no
# .long = The value couldn’t be read as yes or no. Choose yes (true) or no (false).
bool_parsing = Weder Ja noch Nein
    .long = Dieser Wert lässt sich nicht als Ja oder Nein lesen. Bitte wählen Sie Ja (true) oder Nein (false).

# Choice not available
# .long =
#     { COUNT($expected) ->
#         [one] The only allowed value is { LIST($expected, type: "or") }.
#        *[other] Choose one of these values: { LIST($expected, type: "or") }.
#     }
enum = Auswahl nicht verfügbar
    .long =
        { COUNT($expected) ->
            [one] Hier ist nur dieser Wert möglich: { LIST($expected, type: "or") }.
           *[other] Bitte wählen Sie einen dieser Werte: { LIST($expected, type: "or") }.
        }

# Value not allowed
# .long = The value must be { LIST($expected, type: "or") }.
literal_error = Wert nicht zulässig
    .long = Hier ist nur Folgendes möglich: { LIST($expected, type: "or") }.

# Unknown type
# .long = The value of “{ $discriminator }” must be { LIST($expected_tags, type: "or") }.
union_tag_invalid = Unbekannter Typ
    .long = Im Feld „{ $discriminator }“ ist nur Folgendes möglich: { LIST($expected_tags, type: "or") }.

# Type missing
# .long = The field “{ $discriminator }” determines which other fields are needed. Fill it in first.
union_tag_not_found = Typ fehlt
    .long = Vom Feld „{ $discriminator }“ hängt ab, welche anderen Felder nötig sind. Bitte füllen Sie es zuerst aus.
