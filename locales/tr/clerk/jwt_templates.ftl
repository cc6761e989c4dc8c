### Clerk, Frontend API: JWT şablonları

resource_not_found-JWTTemplateNotFound = JWT şablonu bulunamadı
    .long = “{ $attribute }” özniteliği “{ $val }” olan bir JWT şablonu yok.
