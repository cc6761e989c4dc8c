### pydantic: Datum, Uhrzeit, Zeitzone und Dauer

# Date expected
# .long = Enter a date.
date_type = Datum erwartet
    .long = Bitte geben Sie ein Datum ein.

# Invalid date
# .long = The date isn’t valid. Use the format YYYY-MM-DD.
date_parsing = Ungültiges Datum
    .long = Dieses Datum ist ungültig. Bitte verwenden Sie das Format JJJJ-MM-TT.

# Invalid date
# .long = The value couldn’t be read as a date. Check it and try again.
date_from_datetime_parsing = Ungültiges Datum
    .long = Dieser Wert lässt sich nicht als Datum lesen. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Date without a time expected
# .long = Enter a date without a time.
date_from_datetime_inexact = Datum ohne Uhrzeit erwartet
    .long = Bitte geben Sie ein Datum ohne Uhrzeit ein.

# Date must be in the past
# .long = Choose a date in the past.
date_past = Datum muss in der Vergangenheit liegen
    .long = Bitte wählen Sie ein Datum in der Vergangenheit.

# Date must be in the future
# .long = Choose a date in the future.
date_future = Datum muss in der Zukunft liegen
    .long = Bitte wählen Sie ein Datum in der Zukunft.

# Time expected
# .long = Enter a time of day.
time_type = Uhrzeit erwartet
    .long = Bitte geben Sie eine Uhrzeit ein.

# Invalid time
# .long = The time isn’t valid. Check it and try again.
time_parsing = Ungültige Uhrzeit
    .long = Diese Uhrzeit ist ungültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Date and time expected
# .long = Enter a date and time.
datetime_type = Datum und Uhrzeit erwartet
    .long = Bitte geben Sie ein Datum und eine Uhrzeit ein.

# Invalid date or time
# .long = The date and time aren’t valid. Check them and try again.
datetime_parsing = Ungültiges Datum oder ungültige Uhrzeit
    .long = Datum und Uhrzeit sind nicht gültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Invalid date or time
# .long = The date and time can’t be used. Check them and try again.
datetime_object_invalid = Ungültiges Datum oder ungültige Uhrzeit
    .long = Dieser Zeitpunkt kann nicht verwendet werden. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Invalid date or time
# .long = The value couldn’t be read as a date, with or without a time. Check it and try again.
datetime_from_date_parsing = Ungültiges Datum oder ungültige Uhrzeit
    .long = Dieser Wert lässt sich nicht als Datum lesen, weder mit noch ohne Uhrzeit. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.

# Date and time must be in the past
# .long = Choose a date and time in the past.
datetime_past = Zeitpunkt muss in der Vergangenheit liegen
    .long = Bitte wählen Sie ein Datum mit Uhrzeit in der Vergangenheit.

# Date and time must be in the future
# .long = Choose a date and time in the future.
datetime_future = Zeitpunkt muss in der Zukunft liegen
    .long = Bitte wählen Sie ein Datum mit Uhrzeit in der Zukunft.

# Time zone not allowed
# .long = Enter the time without a time zone.
timezone_naive = Zeitzone nicht zulässig
    .long = Bitte geben Sie die Uhrzeit ohne Zeitzone ein.

# Time zone missing
# .long = Enter the time with its time zone.
timezone_aware = Zeitzone fehlt
    .long = Bitte geben Sie die Uhrzeit mit Zeitzone ein.

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = Falsche Zeitzone
    .long = Die Zeitzone muss UTC{ $tz_expected } sein.

# Duration expected
# .long = Enter a duration.
time_delta_type = Dauer erwartet
    .long = Bitte geben Sie eine Dauer ein.

# Invalid duration
# .long = The duration isn’t valid. Check it and try again.
time_delta_parsing = Ungültige Dauer
    .long = Diese Dauer ist ungültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.
