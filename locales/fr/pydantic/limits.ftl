### pydantic : ce à quoi un nombre, une date, une heure ou une durée est comparé

greater_than-GreaterThan = Nombre trop petit
    .long = Saisissez un nombre supérieur à { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Date et heure antérieures au minimum
    .long = Choisissez une date et une heure postérieures au { DATETIME($gt, dateStyle: "long", timeStyle: "short") }.

greater_than-GreaterThanDate = Date antérieure au minimum
    .long = Choisissez une date postérieure au { DATETIME($gt, dateStyle: "long") }.

greater_than-GreaterThanTime = Heure antérieure au minimum
    .long = Choisissez une heure postérieure à { $gt }.

greater_than-GreaterThanDuration = Durée trop courte
    .long = Saisissez une durée supérieure à { $gt }.

greater_than_equal-GreaterThanEqual = Nombre trop petit
    .long = Saisissez un nombre supérieur ou égal à { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Date et heure antérieures au minimum
    .long = La date et l’heure ne doivent pas être antérieures au { DATETIME($ge, dateStyle: "long", timeStyle: "short") }.

greater_than_equal-GreaterThanEqualDate = Date antérieure au minimum
    .long = La date ne doit pas être antérieure au { DATETIME($ge, dateStyle: "long") }.

greater_than_equal-GreaterThanEqualTime = Heure antérieure au minimum
    .long = L’heure ne doit pas être antérieure à { $ge }.

greater_than_equal-GreaterThanEqualDuration = Durée trop courte
    .long = Saisissez une durée d’au moins { $ge }.

less_than-LessThan = Nombre trop grand
    .long = Saisissez un nombre inférieur à { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Date et heure trop tardives
    .long = Choisissez une date et une heure antérieures au { DATETIME($lt, dateStyle: "long", timeStyle: "short") }.

less_than-LessThanDate = Date trop tardive
    .long = Choisissez une date antérieure au { DATETIME($lt, dateStyle: "long") }.

less_than-LessThanTime = Heure trop tardive
    .long = Choisissez une heure antérieure à { $lt }.

less_than-LessThanDuration = Durée trop longue
    .long = Saisissez une durée inférieure à { $lt }.

less_than_equal-LessThanEqual = Nombre trop grand
    .long = Saisissez un nombre inférieur ou égal à { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Date et heure trop tardives
    .long = La date et l’heure ne doivent pas être postérieures au { DATETIME($le, dateStyle: "long", timeStyle: "short") }.

less_than_equal-LessThanEqualDate = Date trop tardive
    .long = La date ne doit pas être postérieure au { DATETIME($le, dateStyle: "long") }.

less_than_equal-LessThanEqualTime = Heure trop tardive
    .long = L’heure ne doit pas être postérieure à { $le }.

less_than_equal-LessThanEqualDuration = Durée trop longue
    .long = Saisissez une durée de { $le } au maximum.
