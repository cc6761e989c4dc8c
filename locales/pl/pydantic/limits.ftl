### pydantic: z czym porównuje się liczbę, datę, godzinę lub czas trwania

# Number too small
# .long = Enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.
greater_than-GreaterThan = Liczba jest za mała
    .long = Podaj liczbę większą niż { NUMBER($gt, maximumFractionDigits: 15) }.

# Date and time too early
# .long = Choose a date and time after { $gt }.
greater_than-GreaterThanDateTime = Data i godzina są za wczesne
    .long = Wybierz datę i godzinę późniejsze niż { DATETIME($gt, dateStyle: "long", timeStyle: "short") }.

# Date too early
# .long = Choose a date after { $gt }.
greater_than-GreaterThanDate = Data jest za wczesna
    .long = Wybierz datę późniejszą niż { DATETIME($gt, dateStyle: "long") }.

# Time too early
# .long = Choose a time after { $gt }.
greater_than-GreaterThanTime = Godzina jest za wczesna
    .long = Wybierz godzinę późniejszą niż { $gt }.

# Duration too short
# .long = Enter a duration longer than { $gt }.
greater_than-GreaterThanDuration = Czas trwania jest za krótki
    .long = Czas trwania musi być dłuższy niż { $gt }.

# Number too small
# .long = Enter a number that’s at least { NUMBER($ge, maximumFractionDigits: 15) }.
greater_than_equal-GreaterThanEqual = Liczba jest za mała
    .long = Podaj liczbę nie mniejszą niż { NUMBER($ge, maximumFractionDigits: 15) }.

# Date and time too early
# .long = The earliest allowed date and time is { $ge }.
greater_than_equal-GreaterThanEqualDateTime = Data i godzina są za wczesne
    .long = Najwcześniejsza możliwa data i godzina to { DATETIME($ge, dateStyle: "long", timeStyle: "short") }.

# Date too early
# .long = The earliest allowed date is { $ge }.
greater_than_equal-GreaterThanEqualDate = Data jest za wczesna
    .long = Najwcześniejsza możliwa data to { DATETIME($ge, dateStyle: "long") }.

# Time too early
# .long = The earliest allowed time is { $ge }.
greater_than_equal-GreaterThanEqualTime = Godzina jest za wczesna
    .long = Najwcześniejsza możliwa godzina to { $ge }.

# Duration too short
# .long = Enter a duration of at least { $ge }.
greater_than_equal-GreaterThanEqualDuration = Czas trwania jest za krótki
    .long = Najkrótszy możliwy czas trwania to { $ge }.

# Number too large
# .long = Enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.
less_than-LessThan = Liczba jest za duża
    .long = Podaj liczbę mniejszą niż { NUMBER($lt, maximumFractionDigits: 15) }.

# Date and time too late
# .long = Choose a date and time before { $lt }.
less_than-LessThanDateTime = Data i godzina są za późne
    .long = Wybierz datę i godzinę wcześniejsze niż { DATETIME($lt, dateStyle: "long", timeStyle: "short") }.

# Date too late
# .long = Choose a date before { $lt }.
less_than-LessThanDate = Data jest za późna
    .long = Wybierz datę wcześniejszą niż { DATETIME($lt, dateStyle: "long") }.

# Time too late
# .long = Choose a time before { $lt }.
less_than-LessThanTime = Godzina jest za późna
    .long = Wybierz godzinę wcześniejszą niż { $lt }.

# Duration too long
# .long = Enter a duration shorter than { $lt }.
less_than-LessThanDuration = Czas trwania jest za długi
    .long = Czas trwania musi być krótszy niż { $lt }.

# Number too large
# .long = Enter a number that’s at most { NUMBER($le, maximumFractionDigits: 15) }.
less_than_equal-LessThanEqual = Liczba jest za duża
    .long = Podaj liczbę nie większą niż { NUMBER($le, maximumFractionDigits: 15) }.

# Date and time too late
# .long = The latest allowed date and time is { $le }.
less_than_equal-LessThanEqualDateTime = Data i godzina są za późne
    .long = Najpóźniejsza możliwa data i godzina to { DATETIME($le, dateStyle: "long", timeStyle: "short") }.

# Date too late
# .long = The latest allowed date is { $le }.
less_than_equal-LessThanEqualDate = Data jest za późna
    .long = Najpóźniejsza możliwa data to { DATETIME($le, dateStyle: "long") }.

# Time too late
# .long = The latest allowed time is { $le }.
less_than_equal-LessThanEqualTime = Godzina jest za późna
    .long = Najpóźniejsza możliwa godzina to { $le }.

# Duration too long
# .long = Enter a duration of at most { $le }.
less_than_equal-LessThanEqualDuration = Czas trwania jest za długi
    .long = Najdłuższy możliwy czas trwania to { $le }.
