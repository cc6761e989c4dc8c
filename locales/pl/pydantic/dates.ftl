### pydantic: daty, godziny, strefy czasowe i czas trwania

# Date expected
# .long = Enter a date.
date_type = Wymagana data
    .long = Podaj datę.

# Invalid date
# .long = The date isn’t valid. Use the format YYYY-MM-DD.
date_parsing = Nieprawidłowa data
    .long = To nie jest prawidłowa data. Użyj formatu RRRR-MM-DD.

# Invalid date
# .long = The value couldn’t be read as a date. Check it and try again.
date_from_datetime_parsing = Nieprawidłowa data
    .long = Tej wartości nie udało się odczytać jako daty. Sprawdź ją i spróbuj ponownie.

# Date without a time expected
# .long = Enter a date without a time.
date_from_datetime_inexact = Wymagana data bez godziny
    .long = Podaj datę bez godziny.

# Date must be in the past
# .long = Choose a date in the past.
date_past = Wymagana data z przeszłości
    .long = Wybierz datę z przeszłości.

# Date must be in the future
# .long = Choose a date in the future.
date_future = Wymagana data z przyszłości
    .long = Wybierz datę z przyszłości.

# Time expected
# .long = Enter a time of day.
time_type = Wymagana godzina
    .long = Podaj godzinę.

# Invalid time
# .long = The time isn’t valid. Check it and try again.
time_parsing = Nieprawidłowa godzina
    .long = To nie jest prawidłowa godzina. Sprawdź ją i spróbuj ponownie.

# Date and time expected
# .long = Enter a date and time.
datetime_type = Wymagana data i godzina
    .long = Podaj datę i godzinę.

# Invalid date or time
# .long = The date and time aren’t valid. Check them and try again.
datetime_parsing = Nieprawidłowa data lub godzina
    .long = To nie jest prawidłowa data i godzina. Sprawdź je i spróbuj ponownie.

# Invalid date or time
# .long = The date and time can’t be used. Check them and try again.
datetime_object_invalid = Nieprawidłowa data lub godzina
    .long = Tej daty i godziny nie można użyć. Sprawdź je i spróbuj ponownie.

# Invalid date or time
# .long = The value couldn’t be read as a date, with or without a time. Check it and try again.
datetime_from_date_parsing = Nieprawidłowa data lub godzina
    .long = Tej wartości nie udało się odczytać jako daty (z godziną lub bez niej). Sprawdź ją i spróbuj ponownie.

# Date and time must be in the past
# .long = Choose a date and time in the past.
datetime_past = Wymagana data i godzina z przeszłości
    .long = Wybierz datę i godzinę z przeszłości.

# Date and time must be in the future
# .long = Choose a date and time in the future.
datetime_future = Wymagana data i godzina z przyszłości
    .long = Wybierz datę i godzinę z przyszłości.

# Time zone not allowed
# .long = Enter the time without a time zone.
timezone_naive = Niedozwolona strefa czasowa
    .long = Podaj czas bez strefy czasowej.

# Time zone missing
# .long = Enter the time with its time zone.
timezone_aware = Brak strefy czasowej
    .long = Podaj czas razem ze strefą czasową.

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = Niewłaściwa strefa czasowa
    .long = Wymagana strefa czasowa to UTC{ $tz_expected }.

# Duration expected
# .long = Enter a duration.
time_delta_type = Wymagany czas trwania
    .long = Podaj czas trwania.

# Invalid duration
# .long = The duration isn’t valid. Check it and try again.
time_delta_parsing = Nieprawidłowy czas trwania
    .long = To nie jest prawidłowy czas trwania. Sprawdź go i spróbuj ponownie.
