### Clerk، واجهة Frontend API: قوالب JWT

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = تعذّر العثور على قالب JWT
    .long = لا يوجد قالب JWT تكون فيه قيمة «{ $attribute }» هي «{ $val }».
