### Clerk, Frontend API: Domains

operation_not_allowed_on_satellite_domain = operation not allowed
    .long = This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.

sync_nonce_already_consumed = sync nonce already consumed
    .long = The given sync nonce has already been consumed and cannot be re-used.
