### Clerk，Frontend API：JWT模板

resource_not_found-JWTTemplateNotFound = 未找到 JWT 模板
    .long =
        { KEY($attribute) ->
            [id] 找不到 ID 为“{ $val }”的 JWT 模板。
            [name] 找不到名称为“{ $val }”的 JWT 模板。
           *[other] 找不到“{ $attribute }”为“{ $val }”的 JWT 模板。
        }
