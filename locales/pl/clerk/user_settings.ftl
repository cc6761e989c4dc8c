### Clerk, Frontend API: ustawienia użytkownika

# forbidden
# .long = Resource forbidden
resource_forbidden-ResourceForbidden = Dostęp zabroniony
    .long = Dostęp do tego zasobu jest zabroniony.

# not found
# .long = Resource not found
resource_not_found-ResourceNotFound = Nie znaleziono zasobu
    .long = Nie znaleziono zasobu, którego dotyczy żądanie.
