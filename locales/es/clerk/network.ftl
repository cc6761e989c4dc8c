### Clerk, Frontend API: red

gateway_timeout = Tiempo de espera de la pasarela agotado
    .long = Una solicitud a un servicio de terceros no recibió respuesta a tiempo.
