### Clerk, Frontend API: correo electrónico

dev_monthly_email_limit_exceeded = Límite mensual de correos alcanzado (entorno de desarrollo)
    .long =
        Se ha alcanzado el límite mensual de { $limit ->
            [one] { $limit } correo electrónico
            [many] { $limit } de correos electrónicos
           *[other] { $limit } correos electrónicos
        } para el entorno de desarrollo. Use en su lugar direcciones de correo electrónico de prueba (https://go.clerk.com/test-emails).
