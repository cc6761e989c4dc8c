### Clerk, Frontend API: plantillas JWT

resource_not_found-JWTTemplateNotFound = Plantilla JWT no encontrada
    .long = No existe ninguna plantilla JWT con este dato ({ $attribute }: { $val }).
