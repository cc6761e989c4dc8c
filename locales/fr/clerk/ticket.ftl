### Clerk, Frontend API : tickets

ticket_expired_code = Ticket expiré
    .long = Ce ticket a expiré et ne peut plus être utilisé.

ticket_invalid_code = Ticket non valide
    .long = Ce ticket n’est pas valide. Vérifiez que vous utilisez un ticket valide généré par Clerk.
