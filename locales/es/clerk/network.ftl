### Clerk, Frontend API: red

gateway_timeout = Tiempo de espera agotado
    .long = Un servicio de terceros no respondió a tiempo a nuestra solicitud.
