### pydantic: Datum, Uhrzeit, Zeitzone und Dauer

# Date expected
# .long = Please enter a date.
date_type = Datum erwartet
    .long = Bitte geben Sie ein Datum ein.

# Invalid date
# .long = This is not a valid date. Please use the form YYYY-MM-DD.
date_parsing = Ungültiges Datum
    .long = Dies ist kein gültiges Datum. Bitte verwenden Sie die Form JJJJ-MM-TT.

# Invalid date
# .long = This could not be read as a date. Please check it.
date_from_datetime_parsing = Ungültiges Datum
    .long = Diese Angabe ist nicht als Datum lesbar. Bitte überprüfen Sie sie.

# Date without a time expected
# .long = Please enter a date without a time.
date_from_datetime_inexact = Datum ohne Uhrzeit erwartet
    .long = Bitte geben Sie ein Datum ohne Uhrzeit ein.

# Date must be in the past
# .long = Please choose a date in the past.
date_past = Datum nicht in der Vergangenheit
    .long = Bitte wählen Sie ein Datum in der Vergangenheit.

# Date must be in the future
# .long = Please choose a date in the future.
date_future = Datum nicht in der Zukunft
    .long = Bitte wählen Sie ein Datum in der Zukunft.

# Time expected
# .long = Please enter a time of day.
time_type = Uhrzeit erwartet
    .long = Bitte geben Sie eine Uhrzeit ein.

# Invalid time
# .long = This is not a valid time of day. Please check it.
time_parsing = Ungültige Uhrzeit
    .long = Dies ist keine gültige Uhrzeit. Bitte überprüfen Sie sie.

# Date and time expected
# .long = Please enter a date and a time.
datetime_type = Datum und Uhrzeit erwartet
    .long = Bitte geben Sie ein Datum und eine Uhrzeit ein.

# Invalid date or time
# .long = This is not a valid date with a time. Please check it.
datetime_parsing = Ungültiges Datum oder ungültige Uhrzeit
    .long = Dies ist kein gültiges Datum mit Uhrzeit. Bitte überprüfen Sie es.

# Invalid date or time
# .long = This date with its time cannot be used. Please check it.
datetime_object_invalid = Ungültiges Datum oder ungültige Uhrzeit
    .long = Dieser Zeitpunkt kann nicht verwendet werden. Bitte überprüfen Sie ihn.

# Invalid date or time
# .long = This could not be read as a date, with or without a time. Please check it.
datetime_from_date_parsing = Ungültiges Datum oder ungültige Uhrzeit
    .long = Diese Angabe ist nicht als Datum mit oder ohne Uhrzeit lesbar. Bitte überprüfen Sie sie.

# Date and time must be in the past
# .long = Please choose a date and time in the past.
datetime_past = Zeitpunkt nicht in der Vergangenheit
    .long = Bitte wählen Sie ein Datum mit Uhrzeit in der Vergangenheit.

# Date and time must be in the future
# .long = Please choose a date and time in the future.
datetime_future = Zeitpunkt nicht in der Zukunft
    .long = Bitte wählen Sie ein Datum mit Uhrzeit in der Zukunft.

# Time zone not expected
# .long = Please enter the time without a time zone.
timezone_naive = Zeitzone nicht erwartet
    .long = Bitte geben Sie die Zeit ohne Zeitzone ein.

# Time zone missing
# .long = Please enter the time together with its time zone.
timezone_aware = Zeitzone fehlt
    .long = Bitte geben Sie die Zeit mit ihrer Zeitzone ein.

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = Falsche Zeitzone
    .long = Die Zeitzone muss diesen Abstand zu UTC haben: { $tz_expected }.

# Duration expected
# .long = Please enter a duration.
time_delta_type = Dauer erwartet
    .long = Bitte geben Sie eine Dauer ein.

# Invalid duration
# .long = This is not a valid duration. Please check it.
time_delta_parsing = Ungültige Dauer
    .long = Dies ist keine gültige Dauer. Bitte überprüfen Sie sie.
