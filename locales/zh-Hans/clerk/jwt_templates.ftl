### Clerk，Frontend API：JWT模板

resource_not_found-JWTTemplateNotFound = 未找到 JWT 模板
    .long = 不存在“{ $attribute }”为“{ $val }”的 JWT 模板。
