### pydantic: daty, godziny, strefy czasowe i czas trwania

# Date expected
# .long = Please enter a date.
date_type = Wymagana data
    .long = Podaj datę.

# Invalid date
# .long = This is not a valid date. Please use the form YYYY-MM-DD.
date_parsing = Nieprawidłowa data
    .long = To nie jest prawidłowa data. Użyj formatu RRRR-MM-DD.

# Invalid date
# .long = This could not be read as a date. Please check it.
date_from_datetime_parsing = Nieprawidłowa data
    .long = Tej wartości nie udało się odczytać jako daty. Sprawdź ją.

# Date without a time expected
# .long = Please enter a date without a time.
date_from_datetime_inexact = Wymagana data bez godziny
    .long = Podaj datę bez godziny.

# Date must be in the past
# .long = Please choose a date in the past.
date_past = To nie jest data z przeszłości
    .long = Wybierz datę z przeszłości.

# Date must be in the future
# .long = Please choose a date in the future.
date_future = To nie jest data z przyszłości
    .long = Wybierz datę z przyszłości.

# Time expected
# .long = Please enter a time of day.
time_type = Wymagana godzina
    .long = Podaj godzinę.

# Invalid time
# .long = This is not a valid time of day. Please check it.
time_parsing = Nieprawidłowa godzina
    .long = To nie jest prawidłowa godzina. Sprawdź ją.

# Date and time expected
# .long = Please enter a date and a time.
datetime_type = Wymagana data i godzina
    .long = Podaj datę i godzinę.

# Invalid date or time
# .long = This is not a valid date with a time. Please check it.
datetime_parsing = Nieprawidłowa data lub godzina
    .long = To nie jest prawidłowa data z godziną. Sprawdź ją.

# Invalid date or time
# .long = This date with its time cannot be used. Please check it.
datetime_object_invalid = Nieprawidłowa data lub godzina
    .long = Tej daty z godziną nie można użyć. Sprawdź ją.

# Invalid date or time
# .long = This could not be read as a date, with or without a time. Please check it.
datetime_from_date_parsing = Nieprawidłowa data lub godzina
    .long = Tej wartości nie udało się odczytać jako daty (z godziną lub bez niej). Sprawdź ją.

# Date and time must be in the past
# .long = Please choose a date and time in the past.
datetime_past = Data i godzina nie są z przeszłości
    .long = Wybierz datę i godzinę z przeszłości.

# Date and time must be in the future
# .long = Please choose a date and time in the future.
datetime_future = Data i godzina nie są z przyszłości
    .long = Wybierz datę i godzinę z przyszłości.

# Time zone not expected
# .long = Please enter the time without a time zone.
timezone_naive = Niepotrzebna strefa czasowa
    .long = Podaj czas bez strefy czasowej.

# Time zone missing
# .long = Please enter the time together with its time zone.
timezone_aware = Brak strefy czasowej
    .long = Podaj czas razem ze strefą czasową.

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = Niewłaściwa strefa czasowa
    .long = Wymagana różnica między strefą czasową a czasem UTC: { $tz_expected }.

# Duration expected
# .long = Please enter a duration.
time_delta_type = Wymagany czas trwania
    .long = Podaj czas trwania.

# Invalid duration
# .long = This is not a valid duration. Please check it.
time_delta_parsing = Nieprawidłowy czas trwania
    .long = To nie jest prawidłowy czas trwania. Sprawdź go.
