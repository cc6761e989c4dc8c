### Clerk, Frontend API: códigos de respaldo

backup_codes_not_available = Códigos de respaldo no disponibles
    .long = Para usar códigos de respaldo, debe habilitar antes otro método de autenticación multifactor.
