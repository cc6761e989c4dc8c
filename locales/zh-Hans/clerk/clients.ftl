### Clerk，Frontend API：客户端

resource_not_found-ClientNotFound = 未找到客户端
    .long = 找不到 ID 为“{ $clientID }”的客户端。

client_not_found = 未找到客户端
    .long = 此请求需要客户端，但未找到任何客户端。
