### pydantic: dates, times, time zones and durations

date_type = Date expected
    .long = Please enter a date.

date_parsing = Invalid date
    .long = This is not a valid date. Please use the form YYYY-MM-DD.

date_from_datetime_parsing = Invalid date
    .long = This could not be read as a date. Please check it.

date_from_datetime_inexact = Date without a time expected
    .long = Please enter a date without a time.

date_past = Date must be in the past
    .long = Please choose a date in the past.

date_future = Date must be in the future
    .long = Please choose a date in the future.

time_type = Time expected
    .long = Please enter a time of day.

time_parsing = Invalid time
    .long = This is not a valid time of day. Please check it.

datetime_type = Date and time expected
    .long = Please enter a date and a time.

datetime_parsing = Invalid date or time
    .long = This is not a valid date with a time. Please check it.

datetime_object_invalid = Invalid date or time
    .long = This date with its time cannot be used. Please check it.

datetime_from_date_parsing = Invalid date or time
    .long = This could not be read as a date, with or without a time. Please check it.

datetime_past = Date and time must be in the past
    .long = Please choose a date and time in the past.

datetime_future = Date and time must be in the future
    .long = Please choose a date and time in the future.

timezone_naive = Time zone not expected
    .long = Please enter the time without a time zone.

timezone_aware = Time zone missing
    .long = Please enter the time together with its time zone.

timezone_offset = Wrong time zone
    .long = The time zone must be UTC{ $tz_expected }.

time_delta_type = Duration expected
    .long = Please enter a duration.

time_delta_parsing = Invalid duration
    .long = This is not a valid duration. Please check it.
