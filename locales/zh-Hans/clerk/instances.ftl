### Clerk，Frontend API：实例

instance_type_invalid = 实例类型不符
    .long = 此请求不适用于当前类型的实例。
