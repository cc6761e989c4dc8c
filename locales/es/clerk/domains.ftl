### Clerk, Frontend API: dominios

operation_not_allowed_on_satellite_domain = Operación no permitida
    .long = Esta operación no se permite en un dominio satélite. Inténtelo de nuevo con el dominio principal de su instancia.

sync_nonce_already_consumed = Nonce de sincronización ya usado
    .long = El nonce de sincronización indicado ya se ha usado y no se puede volver a usar.
