### Clerk，Frontend API：内部错误

bad_request-BadRequest = 请求有误
    .long = 服务器无法处理此请求。

bad_request-BadRequestWithMessage = 请求无效
    .long = { $message }

resource_locked = 资源正忙
    .long = 另一个请求正在修改此资源。请重试。

internal_clerk_error = 抱歉，发生了意外错误
    .long = 我们的服务器发生了内部错误。我们已收到通知，正在修复。
