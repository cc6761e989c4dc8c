### pydantic: obecność pola i możliwości wyboru

# Missing value
# .long = This field is required. Please fill it in.
missing = Brak wartości
    .long = To pole jest wymagane. Wypełnij je.

# Unknown field
# .long = This field isn’t expected. Remove it.
extra_forbidden = Nieznane pole
    .long = Tego pola nie powinno tu być. Usuń je.

# Field can’t be changed
# .long = The value of this field is fixed and can’t be changed.
frozen_field = Pola nie można zmienić
    .long = Wartość tego pola jest stała i nie można jej zmienić.

# Entry can’t be changed
# .long = This entry is fixed. Its values can’t be changed.
frozen_instance = Wpisu nie można zmienić
    .long = Ten wpis jest ustawiony na stałe. Jego wartości nie można zmienić.

# Unknown field
# .long = There’s no field named “{ $attribute }”.
no_such_attribute = Nieznane pole
    .long = Nie ma pola o nazwie „{ $attribute }”.

# No value allowed
# .long = Leave this field empty.
none_required = Nie można podać wartości
    .long = Pozostaw to pole puste.

# Invalid field name
# .long = A field name must be text.
invalid_key = Nieprawidłowa nazwa pola
    .long = Nazwa pola musi być tekstem.

# Value not determined
# .long = This value depends on other values that aren’t valid. Correct those first.
default_factory_not_called = Nie udało się ustalić wartości
    .long = Ta wartość zależy od innych wartości, które są nieprawidłowe. Najpierw popraw tamte.

# No value allowed
# .long = Leave this field out.
missing_sentinel_error = Nie można podać wartości
    .long = Pomiń to pole.

# Value not allowed
# .long = The value must be an ellipsis (three dots).
ellipsis_error = Niedozwolona wartość
    .long = Wartością musi być wielokropek (trzy kropki).

# Invalid value
# .long = This value isn’t valid. Check it and try again.
value_error = Nieprawidłowa wartość
    .long = Ta wartość jest nieprawidłowa. Sprawdź ją i spróbuj ponownie.

# Requirement not met
# .long = This value doesn’t meet a requirement. Check it and try again.
assertion_error = Niespełniony warunek
    .long = Ta wartość nie spełnia warunku. Sprawdź ją i spróbuj ponownie.

# Yes or no expected
# .long = Choose yes (true) or no (false).
bool_type = Wymagana odpowiedź „tak” lub „nie”
    .long = Wybierz „tak” (true) lub „nie” (false).

# Neither yes nor no
# .long = The value couldn’t be read as yes or no. Choose yes (true) or no (false).
bool_parsing = Ani „tak”, ani „nie”
    .long = Tej wartości nie udało się odczytać jako „tak” lub „nie”. Wybierz „tak” (true) lub „nie” (false).

# Choice not available
# .long =
#     { COUNT($expected) ->
#         [one] The only allowed value is { LIST($expected, type: "or") }.
#        *[other] Choose one of these values: { LIST($expected, type: "or") }.
#     }
enum = Niedostępna opcja
    .long =
        { COUNT($expected) ->
            [one] Jedyna dozwolona wartość to { LIST($expected, type: "or") }.
           *[other] Wybierz jedną z tych wartości: { LIST($expected, type: "or") }.
        }

# Value not allowed
# .long = The value must be { LIST($expected, type: "or") }.
literal_error = Niedozwolona wartość
    .long = Dozwolona wartość to { LIST($expected, type: "or") }.

# Unknown type
# .long = The value of “{ $discriminator }” must be { LIST($expected_tags, type: "or") }.
union_tag_invalid = Nieznany rodzaj
    .long = Pole „{ $discriminator }” musi mieć wartość { LIST($expected_tags, type: "or") }.

# Type missing
# .long = The field “{ $discriminator }” determines which other fields are needed. Fill it in first.
union_tag_not_found = Brak rodzaju
    .long = Od pola „{ $discriminator }” zależy, które inne pola są potrzebne. Wypełnij je najpierw.
