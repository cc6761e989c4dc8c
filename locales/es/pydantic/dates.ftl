### pydantic: fechas, horas, zonas horarias y duraciones

date_type = Se espera una fecha
    .long = Escriba una fecha.

date_parsing = Fecha no válida
    .long = La fecha no es válida. Use el formato AAAA-MM-DD.

date_from_datetime_parsing = Fecha no válida
    .long = El valor no se pudo leer como fecha. Revíselo e inténtelo de nuevo.

date_from_datetime_inexact = Se espera una fecha sin hora
    .long = Escriba una fecha sin la hora.

date_past = Se requiere una fecha pasada
    .long = Elija una fecha anterior al día de hoy.

date_future = Se requiere una fecha futura
    .long = Elija una fecha posterior al día de hoy.

time_type = Se espera una hora
    .long = Escriba una hora.

time_parsing = Hora no válida
    .long = La hora no es válida. Revísela e inténtelo de nuevo.

datetime_type = Se esperan fecha y hora
    .long = Escriba una fecha y una hora.

datetime_parsing = Fecha u hora no válidas
    .long = La fecha y la hora no son válidas. Revíselas e inténtelo de nuevo.

datetime_object_invalid = Fecha u hora no válidas
    .long = La fecha y la hora no se pueden usar. Revíselas e inténtelo de nuevo.

datetime_from_date_parsing = Fecha u hora no válidas
    .long = El valor no se pudo leer como fecha ni como fecha y hora. Revíselo e inténtelo de nuevo.

datetime_past = Se requieren una fecha y una hora pasadas
    .long = Elija una fecha y una hora que ya hayan pasado.

datetime_future = Se requieren una fecha y una hora futuras
    .long = Elija una fecha y una hora que aún no hayan llegado.

timezone_naive = Zona horaria no permitida
    .long = Escriba la hora sin zona horaria.

timezone_aware = Falta la zona horaria
    .long = Escriba la hora con su zona horaria.

timezone_offset = Zona horaria incorrecta
    .long = La zona horaria debe ser UTC{ $tz_expected }.

time_delta_type = Se espera una duración
    .long = Escriba una duración.

time_delta_parsing = Duración no válida
    .long = La duración no es válida. Revísela e inténtelo de nuevo.
