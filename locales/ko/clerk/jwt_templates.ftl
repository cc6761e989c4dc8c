### Clerk: JWT 템플릿

resource_not_found-JWTTemplateNotFound = JWT 템플릿을 찾을 수 없습니다
    .long =
        { KEY($attribute) ->
            [name] 이름이 “{ $val }”인 JWT 템플릿이 없습니다.
            [id] ID가 “{ $val }”인 JWT 템플릿이 없습니다.
           *[other] “{ $attribute }” 값이 “{ $val }”인 JWT 템플릿이 없습니다.
        }
