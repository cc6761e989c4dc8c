### Clerk, Frontend API: błędy wewnętrzne

# Bad request
# .long = Bad request
bad_request-BadRequest = Nieprawidłowe żądanie
    .long = Żądanie jest nieprawidłowe i nie można go przetworzyć.

# Invalid request
# .long = { $message }
bad_request-BadRequestWithMessage = Nieprawidłowe żądanie
    .long = { $message }

# resource busy
# .long = This resource is currently being modified by another request. Please try again.
resource_locked = Zasób jest zajęty
    .long = Ten zasób jest właśnie zmieniany przez inne żądanie. Spróbuj ponownie.

# Oops, an unexpected error occurred
# .long = There was an internal error on our servers. We've been notified and are working on fixing it.
internal_clerk_error = Wystąpił nieoczekiwany błąd
    .long = Na naszych serwerach wystąpił błąd wewnętrzny. Otrzymaliśmy powiadomienie i pracujemy nad rozwiązaniem problemu.
