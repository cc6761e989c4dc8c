### Clerk，Frontend API：客户端

resource_not_found-ClientNotFound = 未找到客户端
    .long = 找不到ID为“{ $clientID }”的客户端。

client_not_found = 未找到客户端
    .long = 此请求需要一个客户端，但系统没有找到。
