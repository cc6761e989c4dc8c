### Clerk、Frontend API：JWTテンプレート

# JWT template not found
# .long = No JWT template exists with { $attribute }: { $val }
resource_not_found-JWTTemplateNotFound = JWTテンプレートが見つかりません
    .long = { $attribute }が「{ $val }」のJWTテンプレートは存在しません。
