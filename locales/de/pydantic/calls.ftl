### pydantic: die Argumente einer Funktion, die sie prüft

# Values expected
# .long = Provide a list of values or a group of named values.
arguments_type = Werte erwartet
    .long = Hier wird eine Liste von Werten oder eine Gruppe benannter Werte erwartet.

# Missing value
# .long = A required value is missing.
missing_argument = Wert fehlt
    .long = Hier fehlt ein erforderlicher Wert.

# Unknown value
# .long = No value with this name is expected. Remove it.
unexpected_keyword_argument = Unbekannter Wert
    .long = Ein Wert mit diesem Namen ist hier nicht vorgesehen. Bitte entfernen Sie ihn.

# Missing value
# .long = A required value is missing. Provide it by name.
missing_keyword_only_argument = Wert fehlt
    .long = Hier fehlt ein erforderlicher Wert. Bitte geben Sie ihn mit seinem Namen an.

# Too many values
# .long = There are more values than expected. Remove this one.
unexpected_positional_argument = Zu viele Werte
    .long = Es wurden mehr Werte angegeben als vorgesehen. Bitte entfernen Sie diesen Wert.

# Missing value
# .long = A required value is missing. Provide it by position, without a name.
missing_positional_only_argument = Wert fehlt
    .long = Hier fehlt ein erforderlicher Wert. Bitte geben Sie ihn ohne Namen an der dafür vorgesehenen Stelle an.

# Value given more than once
# .long = This value was given more than once. Provide it only once.
multiple_argument_values = Wert mehrfach angegeben
    .long = Dieser Wert wurde mehrmals angegeben. Bitte geben Sie ihn nur einmal an.
