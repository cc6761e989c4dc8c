### Clerk, Frontend API: template JWT

resource_not_found-JWTTemplateNotFound = Template JWT tidak ditemukan
    .long = Tidak ada template JWT dengan { $attribute } “{ $val }”.
