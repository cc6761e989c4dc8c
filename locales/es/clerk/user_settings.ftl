### Clerk, Frontend API: ajustes de usuario

resource_forbidden-ResourceForbidden = Acceso prohibido
    .long = No se permite el acceso a este recurso.

resource_not_found-ResourceNotFound = Recurso no encontrado
    .long = No se encontró el recurso.
