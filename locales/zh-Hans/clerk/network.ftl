### Clerk，Frontend API：网络

gateway_timeout = 网关超时
    .long = 向第三方服务发出的请求超时。
