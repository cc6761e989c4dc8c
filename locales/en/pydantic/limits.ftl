### pydantic: what a number, a date, a time or a duration is compared with

greater_than-GreaterThan = Number too small
    .long = Please enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Date and time too early
    .long = Please choose a date and time after { $gt }.

greater_than-GreaterThanDate = Date too early
    .long = Please choose a date after { $gt }.

greater_than-GreaterThanTime = Time too early
    .long = Please choose a time after { $gt }.

greater_than-GreaterThanDuration = Duration too short
    .long = Please enter a duration of more than { $gt }.

greater_than_equal-GreaterThanEqual = Number too small
    .long = Please enter a number of at least { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Date and time too early
    .long = The earliest possible date and time is { $ge }.

greater_than_equal-GreaterThanEqualDate = Date too early
    .long = The earliest possible date is { $ge }.

greater_than_equal-GreaterThanEqualTime = Time too early
    .long = The earliest possible time is { $ge }.

greater_than_equal-GreaterThanEqualDuration = Duration too short
    .long = Please enter a duration of at least { $ge }.

less_than-LessThan = Number too large
    .long = Please enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Date and time too late
    .long = Please choose a date and time before { $lt }.

less_than-LessThanDate = Date too late
    .long = Please choose a date before { $lt }.

less_than-LessThanTime = Time too late
    .long = Please choose a time before { $lt }.

less_than-LessThanDuration = Duration too long
    .long = Please enter a duration of less than { $lt }.

less_than_equal-LessThanEqual = Number too large
    .long = Please enter a number of at most { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Date and time too late
    .long = The latest possible date and time is { $le }.

less_than_equal-LessThanEqualDate = Date too late
    .long = The latest possible date is { $le }.

less_than_equal-LessThanEqualTime = Time too late
    .long = The latest possible time is { $le }.

less_than_equal-LessThanEqualDuration = Duration too long
    .long = Please enter a duration of at most { $le }.
