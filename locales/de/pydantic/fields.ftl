### pydantic: ob ein Feld da ist, und Auswahlmöglichkeiten

# Missing value
# .long = This field is required. Please fill it in.
missing = Angabe fehlt
    .long = Dieses Feld ist erforderlich. Bitte füllen Sie es aus.

# Unknown field
# .long = This field is not expected here. Please remove it.
extra_forbidden = Unbekanntes Feld
    .long = Dieses Feld ist hier nicht vorgesehen. Bitte entfernen Sie es.

# Field cannot be changed
# .long = The value of this field is fixed and cannot be changed.
frozen_field = Feld nicht änderbar
    .long = Der Wert dieses Feldes steht fest und kann nicht geändert werden.

# Entry cannot be changed
# .long = This entry is fixed. Its values cannot be changed.
frozen_instance = Eintrag nicht änderbar
    .long = Dieser Eintrag ist schreibgeschützt. Seine Werte können nicht geändert werden.

# Unknown field
# .long = There is no field with the name “{ $attribute }”.
no_such_attribute = Unbekanntes Feld
    .long = Es gibt kein Feld mit dem Namen „{ $attribute }“.

# No value expected
# .long = Please leave this field empty.
none_required = Kein Wert erwartet
    .long = Bitte lassen Sie dieses Feld leer.

# Invalid field name
# .long = A field name must be text.
invalid_key = Ungültiger Feldname
    .long = Der Name eines Feldes muss ein Text sein.

# Value not determined
# .long = This value depends on other values that are not valid. Please correct those first.
default_factory_not_called = Wert nicht bestimmbar
    .long = Dieser Wert hängt von anderen Werten ab, die ungültig sind. Bitte korrigieren Sie zuerst diese.

# No value expected
# .long = Please leave this field out.
missing_sentinel_error = Kein Wert erwartet
    .long = Bitte lassen Sie dieses Feld weg.

# Value not allowed
# .long = Only an ellipsis (three dots) is possible here.
ellipsis_error = Wert nicht möglich
    .long = Hier sind nur Auslassungspunkte (drei Punkte) möglich.

# Invalid value
# .long = This value is not valid. Please check it.
value_error = Ungültiger Wert
    .long = Dieser Wert ist ungültig. Bitte überprüfen Sie ihn.

# Requirement not met
# .long = This value does not meet a requirement. Please check it.
assertion_error = Bedingung nicht erfüllt
    .long = Dieser Wert erfüllt eine Bedingung nicht. Bitte überprüfen Sie ihn.

# Yes or no expected
# .long = Please choose yes (true) or no (false).
bool_type = Ja oder Nein erwartet
    .long = Bitte wählen Sie Ja (true) oder Nein (false).

# Neither yes nor no
# .long = This could not be read as yes or no. Please choose yes (true) or no (false).
bool_parsing = Weder Ja noch Nein
    .long = Diese Angabe ist nicht als Ja oder Nein lesbar. Bitte wählen Sie Ja (true) oder Nein (false).

# Choice not available
# .long = Please choose one of the possible values: { LIST($expected, type: "or") }.
enum = Auswahl nicht verfügbar
    .long =
        { COUNT($expected) ->
            [one] Hier ist nur dieser Wert möglich: { LIST($expected, type: "or") }.
           *[other] Bitte wählen Sie einen der möglichen Werte: { LIST($expected, type: "or") }.
        }

# Value not allowed
# .long = Only the following is possible here: { LIST($expected, type: "or") }.
literal_error = Wert nicht möglich
    .long = Hier ist nur Folgendes möglich: { LIST($expected, type: "or") }.

# Unknown kind
# .long = In the field “{ $discriminator }”, only the following is possible: { LIST($expected_tags, type: "or") }.
union_tag_invalid = Unbekannte Art
    .long = Im Feld „{ $discriminator }“ ist nur Folgendes möglich: { LIST($expected_tags, type: "or") }.

# Kind missing
# .long = The field “{ $discriminator }” decides what else is needed. Please fill it in.
union_tag_not_found = Art fehlt
    .long = Vom Feld „{ $discriminator }“ hängt ab, was sonst noch nötig ist. Bitte füllen Sie es aus.
