### Clerk，Frontend API：URL

insecure_url = URL不安全
    .long = 请提供安全的URL（https）。

invalid_url_scheme = URL协议无效
    .long = 请提供使用{ LIST($schemes, type: "or") }协议的URL。
