### pydantic: dates, times, time zones and durations

date_type = Date expected
    .long = Enter a date.

date_parsing = Invalid date
    .long = The date isn’t valid. Use the format YYYY-MM-DD.

date_from_datetime_parsing = Invalid date
    .long = The value couldn’t be read as a date. Check it and try again.

date_from_datetime_inexact = Date without a time expected
    .long = Enter a date without a time.

date_past = Date must be in the past
    .long = Choose a date in the past.

date_future = Date must be in the future
    .long = Choose a date in the future.

time_type = Time expected
    .long = Enter a time of day.

time_parsing = Invalid time
    .long = The time isn’t valid. Check it and try again.

datetime_type = Date and time expected
    .long = Enter a date and time.

datetime_parsing = Invalid date or time
    .long = The date and time aren’t valid. Check them and try again.

datetime_object_invalid = Invalid date or time
    .long = The date and time can’t be used. Check them and try again.

datetime_from_date_parsing = Invalid date or time
    .long = The value couldn’t be read as a date, with or without a time. Check it and try again.

datetime_past = Date and time must be in the past
    .long = Choose a date and time in the past.

datetime_future = Date and time must be in the future
    .long = Choose a date and time in the future.

timezone_naive = Time zone not allowed
    .long = Enter the time without a time zone.

timezone_aware = Time zone missing
    .long = Enter the time with its time zone.

timezone_offset = Wrong time zone
    .long = The time zone must be UTC{ $tz_expected }.

time_delta_type = Duration expected
    .long = Enter a duration.

time_delta_parsing = Invalid duration
    .long = The duration isn’t valid. Check it and try again.
