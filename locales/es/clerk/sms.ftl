### Clerk, Frontend API: SMS

dev_monthly_sms_limit_exceeded = Límite mensual de SMS alcanzado en desarrollo
    .long = No se puede completar la operación porque se ha alcanzado el límite mensual de mensajes SMS en desarrollo ({ $limit }).

sms_send_error = No se pudo enviar el SMS
    .long = Hubo un error al enviar el SMS. Póngase en contacto con el equipo de asistencia o inténtelo de nuevo más tarde.
