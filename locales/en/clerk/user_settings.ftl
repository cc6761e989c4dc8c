### Clerk, Frontend API: User Settings

resource_forbidden-ResourceForbidden = forbidden
    .long = Resource forbidden

resource_not_found-ResourceNotFound = not found
    .long = Resource not found
