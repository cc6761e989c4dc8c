### Clerk, Frontend API: JWT şablonları

resource_not_found-JWTTemplateNotFound = JWT şablonu bulunamadı
    .long = Aranan JWT şablonu mevcut değil ({ $attribute }: { $val }).
