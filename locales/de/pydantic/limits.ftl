### pydantic: womit eine Zahl, ein Datum, eine Uhrzeit oder eine Dauer verglichen wird

# Number too small
# .long = Enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.
greater_than-GreaterThan = Zahl zu klein
    .long = Bitte geben Sie eine Zahl ein, die größer als { NUMBER($gt, maximumFractionDigits: 15) } ist.

# Date and time too early
# .long = Choose a date and time after { $gt }.
greater_than-GreaterThanDateTime = Zeitpunkt zu früh
    .long = Bitte wählen Sie einen Zeitpunkt nach dem { $gt } Uhr.

# Date too early
# .long = Choose a date after { $gt }.
greater_than-GreaterThanDate = Datum zu früh
    .long = Bitte wählen Sie ein Datum nach dem { $gt }.

# Time too early
# .long = Choose a time after { $gt }.
greater_than-GreaterThanTime = Uhrzeit zu früh
    .long = Bitte wählen Sie eine Uhrzeit nach { $gt } Uhr.

# Duration too short
# .long = Enter a duration longer than { $gt }.
greater_than-GreaterThanDuration = Dauer zu kurz
    .long = Die Dauer muss länger sein als { $gt }.

# Number too small
# .long = Enter a number that’s at least { NUMBER($ge, maximumFractionDigits: 15) }.
greater_than_equal-GreaterThanEqual = Zahl zu klein
    .long = Bitte geben Sie eine Zahl von mindestens { NUMBER($ge, maximumFractionDigits: 15) } ein.

# Date and time too early
# .long = The earliest allowed date and time is { $ge }.
greater_than_equal-GreaterThanEqualDateTime = Zeitpunkt zu früh
    .long = Der frühestmögliche Zeitpunkt ist der { $ge } Uhr.

# Date too early
# .long = The earliest allowed date is { $ge }.
greater_than_equal-GreaterThanEqualDate = Datum zu früh
    .long = Das frühestmögliche Datum ist der { $ge }.

# Time too early
# .long = The earliest allowed time is { $ge }.
greater_than_equal-GreaterThanEqualTime = Uhrzeit zu früh
    .long = Die frühestmögliche Uhrzeit ist { $ge } Uhr.

# Duration too short
# .long = Enter a duration of at least { $ge }.
greater_than_equal-GreaterThanEqualDuration = Dauer zu kurz
    .long = Die Mindestdauer beträgt { $ge }.

# Number too large
# .long = Enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.
less_than-LessThan = Zahl zu groß
    .long = Bitte geben Sie eine Zahl ein, die kleiner als { NUMBER($lt, maximumFractionDigits: 15) } ist.

# Date and time too late
# .long = Choose a date and time before { $lt }.
less_than-LessThanDateTime = Zeitpunkt zu spät
    .long = Bitte wählen Sie einen Zeitpunkt vor dem { $lt } Uhr.

# Date too late
# .long = Choose a date before { $lt }.
less_than-LessThanDate = Datum zu spät
    .long = Bitte wählen Sie ein Datum vor dem { $lt }.

# Time too late
# .long = Choose a time before { $lt }.
less_than-LessThanTime = Uhrzeit zu spät
    .long = Bitte wählen Sie eine Uhrzeit vor { $lt } Uhr.

# Duration too long
# .long = Enter a duration shorter than { $lt }.
less_than-LessThanDuration = Dauer zu lang
    .long = Die Dauer muss kürzer sein als { $lt }.

# Number too large
# .long = Enter a number that’s at most { NUMBER($le, maximumFractionDigits: 15) }.
less_than_equal-LessThanEqual = Zahl zu groß
    .long = Bitte geben Sie eine Zahl von höchstens { NUMBER($le, maximumFractionDigits: 15) } ein.

# Date and time too late
# .long = The latest allowed date and time is { $le }.
less_than_equal-LessThanEqualDateTime = Zeitpunkt zu spät
    .long = Der spätestmögliche Zeitpunkt ist der { $le } Uhr.

# Date too late
# .long = The latest allowed date is { $le }.
less_than_equal-LessThanEqualDate = Datum zu spät
    .long = Das spätestmögliche Datum ist der { $le }.

# Time too late
# .long = The latest allowed time is { $le }.
less_than_equal-LessThanEqualTime = Uhrzeit zu spät
    .long = Die spätestmögliche Uhrzeit ist { $le } Uhr.

# Duration too long
# .long = Enter a duration of at most { $le }.
less_than_equal-LessThanEqualDuration = Dauer zu lang
    .long = Die Höchstdauer beträgt { $le }.
