### Clerk, Frontend API: tickets

ticket_expired_code = Enlace de acceso expirado
    .long = Este enlace de acceso ha expirado y ya no se puede usar.

ticket_invalid_code = Ticket no válido
    .long = Este ticket no es válido. Asegúrese de usar un ticket válido generado por Clerk.
