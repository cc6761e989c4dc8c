### Clerk，Frontend API：URL

insecure_url = URL 不安全
    .long = 请提供安全的 URL（https）。

invalid_url_scheme = URL 协议无效
    .long = 请提供使用以下协议的 URL：{ LIST($schemes, type: "or") }。
