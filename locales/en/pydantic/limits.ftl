### pydantic: what a number, a date, a time or a duration is compared with

greater_than-GreaterThan = Number too small
    .long = Enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Date and time too early
    .long = Choose a date and time after { $gt }.

greater_than-GreaterThanDate = Date too early
    .long = Choose a date after { $gt }.

greater_than-GreaterThanTime = Time too early
    .long = Choose a time after { $gt }.

greater_than-GreaterThanDuration = Duration too short
    .long = Enter a duration longer than { $gt }.

greater_than_equal-GreaterThanEqual = Number too small
    .long = Enter a number that’s at least { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Date and time too early
    .long = The earliest allowed date and time is { $ge }.

greater_than_equal-GreaterThanEqualDate = Date too early
    .long = The earliest allowed date is { $ge }.

greater_than_equal-GreaterThanEqualTime = Time too early
    .long = The earliest allowed time is { $ge }.

greater_than_equal-GreaterThanEqualDuration = Duration too short
    .long = Enter a duration of at least { $ge }.

less_than-LessThan = Number too large
    .long = Enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Date and time too late
    .long = Choose a date and time before { $lt }.

less_than-LessThanDate = Date too late
    .long = Choose a date before { $lt }.

less_than-LessThanTime = Time too late
    .long = Choose a time before { $lt }.

less_than-LessThanDuration = Duration too long
    .long = Enter a duration shorter than { $lt }.

less_than_equal-LessThanEqual = Number too large
    .long = Enter a number that’s at most { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Date and time too late
    .long = The latest allowed date and time is { $le }.

less_than_equal-LessThanEqualDate = Date too late
    .long = The latest allowed date is { $le }.

less_than_equal-LessThanEqualTime = Time too late
    .long = The latest allowed time is { $le }.

less_than_equal-LessThanEqualDuration = Duration too long
    .long = Enter a duration of at most { $le }.
