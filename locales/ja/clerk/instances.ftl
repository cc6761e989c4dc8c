### Clerk、Frontend API：インスタンス

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = このインスタンスの種類では無効なリクエストです
    .long = このリクエストは、この種類のインスタンスでは使用できません。
