### Clerk, Frontend API: correo electrónico

dev_monthly_email_limit_exceeded = Límite mensual de correos alcanzado en desarrollo
    .long = Se ha alcanzado el límite mensual de correos electrónicos en desarrollo ({ $limit }). Use en su lugar direcciones de correo electrónico de prueba (https://go.clerk.com/test-emails).
