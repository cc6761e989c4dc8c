### Clerk, Frontend API: SMS

dev_monthly_sms_limit_exceeded = Límite mensual de SMS alcanzado (entorno de desarrollo)
    .long =
        No se puede completar la operación porque se ha alcanzado el límite mensual de { $limit ->
            [one] { $limit } mensaje SMS
            [many] { $limit } de mensajes SMS
           *[other] { $limit } mensajes SMS
        } para el entorno de desarrollo.

sms_send_error = No se pudo enviar el SMS
    .long = Hubo un error al enviar el SMS. Póngase en contacto con el equipo de asistencia o inténtelo de nuevo más tarde.
