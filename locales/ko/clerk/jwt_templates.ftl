### Clerk: JWT 템플릿

resource_not_found-JWTTemplateNotFound = JWT 템플릿을 찾을 수 없습니다
    .long = 다음 조건에 맞는 JWT 템플릿이 없습니다: { $attribute } = “{ $val }”.
