### Clerk, Frontend API: Jwt Templates

resource_not_found-JWTTemplateNotFound = JWT template not found
    .long = No JWT template exists with { $attribute }: { $val }
