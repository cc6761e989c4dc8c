### Clerk，Frontend API：JWT模板

resource_not_found-JWTTemplateNotFound = 未找到JWT模板
    .long = 不存在“{ $attribute }”为“{ $val }”的JWT模板。
