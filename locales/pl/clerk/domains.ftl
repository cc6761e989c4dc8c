### Clerk, Frontend API: domeny

# operation not allowed
# .long = This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.
operation_not_allowed_on_satellite_domain = Niedozwolona operacja
    .long = Ta operacja jest niedozwolona w domenie satelickiej. Spróbuj ponownie, używając głównej domeny instancji.

# sync nonce already consumed
# .long = The given sync nonce has already been consumed and cannot be re-used.
sync_nonce_already_consumed = Wartość nonce synchronizacji została już wykorzystana
    .long = Podanej wartości nonce synchronizacji nie można użyć ponownie, ponieważ została już wykorzystana.
