### pydantic: с чем сравнивается число, дата, время или длительность

greater_than-GreaterThan = Слишком маленькое число
    .long = Введите число больше { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Слишком ранние дата и время
    .long = Выберите дату и время позже { DATETIME($gt, dateStyle: "short", timeStyle: "short") }.

greater_than-GreaterThanDate = Слишком ранняя дата
    .long = Выберите дату позже { DATETIME($gt, dateStyle: "short") }.

greater_than-GreaterThanTime = Слишком раннее время
    .long = Выберите время позже { $gt }.

greater_than-GreaterThanDuration = Слишком малая длительность
    .long = Длительность должна быть больше, чем { $gt }.

greater_than_equal-GreaterThanEqual = Слишком маленькое число
    .long = Введите число не меньше { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Слишком ранние дата и время
    .long = Самые ранние допустимые дата и время: { DATETIME($ge, dateStyle: "short", timeStyle: "short") }.

greater_than_equal-GreaterThanEqualDate = Слишком ранняя дата
    .long = Самая ранняя допустимая дата: { DATETIME($ge, dateStyle: "short") }.

greater_than_equal-GreaterThanEqualTime = Слишком раннее время
    .long = Самое раннее допустимое время: { $ge }.

greater_than_equal-GreaterThanEqualDuration = Слишком малая длительность
    .long = Минимальная длительность: { $ge }.

less_than-LessThan = Слишком большое число
    .long = Введите число меньше { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Слишком поздние дата и время
    .long = Выберите дату и время раньше { DATETIME($lt, dateStyle: "short", timeStyle: "short") }.

less_than-LessThanDate = Слишком поздняя дата
    .long = Выберите дату раньше { DATETIME($lt, dateStyle: "short") }.

less_than-LessThanTime = Слишком позднее время
    .long = Выберите время раньше { $lt }.

less_than-LessThanDuration = Слишком большая длительность
    .long = Длительность должна быть меньше, чем { $lt }.

less_than_equal-LessThanEqual = Слишком большое число
    .long = Введите число не больше { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Слишком поздние дата и время
    .long = Самые поздние допустимые дата и время: { DATETIME($le, dateStyle: "short", timeStyle: "short") }.

less_than_equal-LessThanEqualDate = Слишком поздняя дата
    .long = Самая поздняя допустимая дата: { DATETIME($le, dateStyle: "short") }.

less_than_equal-LessThanEqualTime = Слишком позднее время
    .long = Самое позднее допустимое время: { $le }.

less_than_equal-LessThanEqualDuration = Слишком большая длительность
    .long = Максимальная длительность: { $le }.
