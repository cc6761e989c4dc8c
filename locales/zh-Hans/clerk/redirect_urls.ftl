### Clerk，Frontend API：重定向URL

invalid_redirect_url = 重定向 URL 无效
    .long = 提供的重定向 URL 格式无效。

prohibited_redirect_url = URL 协议无效
    .long = 提供的重定向 URL 使用了被禁止的 URL 协议。

redirect_url_domain_mismatch = 重定向 URL 不在您的域名下
    .long = 提供的重定向 URL 必须位于您实例的域名下。

resource_missmatch = 重定向 URL 不匹配
    .long =
        登录或注册请求中传入的重定向 URL 与此实例的任何已授权重定向 URI 都不匹配。请检查您实例中已授权的重定向 URL。{ KEY($val) ->
            [none] { "" }
           *[other] 被拒绝的 URL：{ $val }
        }
