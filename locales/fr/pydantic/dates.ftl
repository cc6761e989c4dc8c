### pydantic : dates, heures, fuseaux horaires et durées

date_type = Date attendue
    .long = Saisissez une date.

date_parsing = Date non valide
    .long = La date n’est pas valide. Utilisez le format AAAA-MM-JJ.

date_from_datetime_parsing = Date non valide
    .long = La valeur n’a pas été reconnue comme une date. Vérifiez-la et réessayez.

date_from_datetime_inexact = Date sans heure attendue
    .long = Saisissez une date sans heure.

date_past = Date à choisir dans le passé
    .long = Choisissez une date passée.

date_future = Date à choisir dans le futur
    .long = Choisissez une date à venir.

time_type = Heure attendue
    .long = Saisissez une heure de la journée.

time_parsing = Heure non valide
    .long = L’heure n’est pas valide. Vérifiez-la et réessayez.

datetime_type = Date et heure attendues
    .long = Saisissez une date et une heure.

datetime_parsing = Date ou heure non valide
    .long = La date et l’heure ne sont pas valides. Vérifiez-les et réessayez.

datetime_object_invalid = Date ou heure non valide
    .long = La date et l’heure ne peuvent pas être utilisées. Vérifiez-les et réessayez.

datetime_from_date_parsing = Date ou heure non valide
    .long = La valeur n’a pas été reconnue comme une date, avec ou sans heure. Vérifiez-la et réessayez.

datetime_past = Date et heure à choisir dans le passé
    .long = Choisissez une date et une heure passées.

datetime_future = Date et heure à choisir dans le futur
    .long = Choisissez une date et une heure à venir.

timezone_naive = Fuseau horaire non autorisé
    .long = Saisissez l’heure sans fuseau horaire.

timezone_aware = Fuseau horaire manquant
    .long = Saisissez l’heure avec son fuseau horaire.

timezone_offset = Fuseau horaire incorrect
    .long = Le fuseau horaire doit être UTC{ $tz_expected }.

time_delta_type = Durée attendue
    .long = Saisissez une durée.

time_delta_parsing = Durée non valide
    .long = La durée n’est pas valide. Vérifiez-la et réessayez.
