### pydantic: con qué se comparan un número, una fecha, una hora o una duración

greater_than-GreaterThan = Número demasiado pequeño
    .long = Escriba un número mayor que { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Fecha y hora demasiado tempranas
    .long = Elija una fecha y una hora posteriores a las { DATETIME($gt, timeStyle: "short") } h del { DATETIME($gt, dateStyle: "long") }.

greater_than-GreaterThanDate = Fecha demasiado temprana
    .long = Elija una fecha posterior al { DATETIME($gt, dateStyle: "long") }.

greater_than-GreaterThanTime = Hora demasiado temprana
    .long = Elija una hora posterior a las { $gt } h.

greater_than-GreaterThanDuration = Duración demasiado corta
    .long = Escriba una duración superior a { $gt }.

greater_than_equal-GreaterThanEqual = Número demasiado pequeño
    .long = Escriba un número mayor o igual que { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Fecha y hora demasiado tempranas
    .long = La fecha y la hora no pueden ser anteriores a las { DATETIME($ge, timeStyle: "short") } h del { DATETIME($ge, dateStyle: "long") }.

greater_than_equal-GreaterThanEqualDate = Fecha demasiado temprana
    .long = La fecha no puede ser anterior al { DATETIME($ge, dateStyle: "long") }.

greater_than_equal-GreaterThanEqualTime = Hora demasiado temprana
    .long = La hora no puede ser anterior a las { $ge } h.

greater_than_equal-GreaterThanEqualDuration = Duración demasiado corta
    .long = Escriba una duración de { $ge } como mínimo.

less_than-LessThan = Número demasiado grande
    .long = Escriba un número menor que { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Fecha y hora demasiado tardías
    .long = Elija una fecha y una hora anteriores a las { DATETIME($lt, timeStyle: "short") } h del { DATETIME($lt, dateStyle: "long") }.

less_than-LessThanDate = Fecha demasiado tardía
    .long = Elija una fecha anterior al { DATETIME($lt, dateStyle: "long") }.

less_than-LessThanTime = Hora demasiado tardía
    .long = Elija una hora anterior a las { $lt } h.

less_than-LessThanDuration = Duración demasiado larga
    .long = Escriba una duración inferior a { $lt }.

less_than_equal-LessThanEqual = Número demasiado grande
    .long = Escriba un número menor o igual que { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Fecha y hora demasiado tardías
    .long = La fecha y la hora no pueden ser posteriores a las { DATETIME($le, timeStyle: "short") } h del { DATETIME($le, dateStyle: "long") }.

less_than_equal-LessThanEqualDate = Fecha demasiado tardía
    .long = La fecha no puede ser posterior al { DATETIME($le, dateStyle: "long") }.

less_than_equal-LessThanEqualTime = Hora demasiado tardía
    .long = La hora no puede ser posterior a las { $le } h.

less_than_equal-LessThanEqualDuration = Duración demasiado larga
    .long = Escriba una duración de { $le } como máximo.
