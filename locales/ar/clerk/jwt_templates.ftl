### Clerk، واجهة Frontend API: قوالب JWT

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = تعذّر العثور على قالب JWT
    .long =
        { KEY($attribute) ->
            [name] لا يوجد قالب JWT بالاسم «{ $val }».
           *[other] لا يوجد قالب JWT بهذه القيمة في الحقل «{ $attribute }»: { $val }.
        }
