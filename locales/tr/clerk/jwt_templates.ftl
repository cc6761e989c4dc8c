### Clerk, Frontend API: JWT şablonları

resource_not_found-JWTTemplateNotFound = JWT şablonu bulunamadı
    .long = “{ $attribute }” özniteliği şu değere sahip bir JWT şablonu yok: { $val }
