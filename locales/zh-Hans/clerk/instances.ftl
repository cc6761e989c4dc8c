### Clerk，Frontend API：实例

instance_type_invalid = 请求对此类型的实例无效
    .long = 此请求不适用于当前的实例类型。
