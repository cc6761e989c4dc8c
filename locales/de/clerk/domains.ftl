### Clerk, Frontend API: Domains

# operation not allowed
# .long = This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.
operation_not_allowed_on_satellite_domain = Vorgang nicht erlaubt
    .long = Dieser Vorgang ist auf einer Satelliten-Domain nicht erlaubt. Bitte versuchen Sie es mit der primären Domain Ihrer Instanz erneut.

# sync nonce already consumed
# .long = The given sync nonce has already been consumed and cannot be re-used.
sync_nonce_already_consumed = Sync-Nonce bereits verbraucht
    .long = Die angegebene Sync-Nonce wurde bereits verbraucht und kann nicht erneut verwendet werden.
