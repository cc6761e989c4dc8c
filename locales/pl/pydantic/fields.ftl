### pydantic: obecność pola i możliwości wyboru

# Missing value
# .long = This field is required. Please fill it in.
missing = Brak wartości
    .long = To pole jest wymagane. Wypełnij je.

# Unknown field
# .long = This field is not expected here. Please remove it.
extra_forbidden = Nieznane pole
    .long = Tego pola nie powinno tu być. Usuń je.

# Field cannot be changed
# .long = The value of this field is fixed and cannot be changed.
frozen_field = Pola nie można zmienić
    .long = Wartość tego pola jest stała i nie można jej zmienić.

# Entry cannot be changed
# .long = This entry is fixed. Its values cannot be changed.
frozen_instance = Wpisu nie można zmienić
    .long = Ten wpis jest stały. Jego wartości nie można zmienić.

# Unknown field
# .long = There is no field with the name “{ $attribute }”.
no_such_attribute = Nieznane pole
    .long = Nie ma pola o nazwie „{ $attribute }”.

# No value expected
# .long = Please leave this field empty.
none_required = Niepotrzebna wartość
    .long = Pozostaw to pole puste.

# Invalid field name
# .long = A field name must be text.
invalid_key = Nieprawidłowa nazwa pola
    .long = Nazwa pola musi być tekstem.

# Value not determined
# .long = This value depends on other values that are not valid. Please correct those first.
default_factory_not_called = Nie udało się ustalić wartości
    .long = Ta wartość zależy od innych wartości, które są nieprawidłowe. Najpierw popraw tamte.

# No value expected
# .long = Please leave this field out.
missing_sentinel_error = Niepotrzebna wartość
    .long = Pomiń to pole.

# Value not allowed
# .long = Only an ellipsis (three dots) is possible here.
ellipsis_error = Niedozwolona wartość
    .long = W tym miejscu można podać tylko wielokropek (trzy kropki).

# Invalid value
# .long = This value is not valid. Please check it.
value_error = Nieprawidłowa wartość
    .long = Ta wartość jest nieprawidłowa. Sprawdź ją.

# Requirement not met
# .long = This value does not meet a requirement. Please check it.
assertion_error = Niespełniony warunek
    .long = Ta wartość nie spełnia warunku. Sprawdź ją.

# Yes or no expected
# .long = Please choose yes (true) or no (false).
bool_type = Wymagana odpowiedź „tak” lub „nie”
    .long = Wybierz „tak” (true) lub „nie” (false).

# Neither yes nor no
# .long = This could not be read as yes or no. Please choose yes (true) or no (false).
bool_parsing = Ani „tak”, ani „nie”
    .long = Tej wartości nie udało się odczytać jako „tak” lub „nie”. Wybierz „tak” (true) lub „nie” (false).

# Choice not available
# .long = Please choose one of the possible values: { LIST($expected, type: "or") }.
# check: ignore missing-plural every list of several reads the same
enum = Niedostępna opcja
    .long =
        { COUNT($expected) ->
            [one] Możliwa jest tu tylko ta wartość: { LIST($expected, type: "or") }.
           *[other] Wybierz jedną z możliwych wartości: { LIST($expected, type: "or") }.
        }

# Value not allowed
# .long = Only the following is possible here: { LIST($expected, type: "or") }.
literal_error = Niedozwolona wartość
    .long = W tym miejscu można podać tylko: { LIST($expected, type: "or") }.

# Unknown kind
# .long = In the field “{ $discriminator }”, only the following is possible: { LIST($expected_tags, type: "or") }.
union_tag_invalid = Nieznany rodzaj
    .long = W polu „{ $discriminator }” można podać tylko: { LIST($expected_tags, type: "or") }.

# Kind missing
# .long = The field “{ $discriminator }” decides what else is needed. Please fill it in.
union_tag_not_found = Brak rodzaju
    .long = Od pola „{ $discriminator }” zależy, co jeszcze jest potrzebne. Wypełnij je.
