### Clerk，Frontend API：用户设置

resource_forbidden-ResourceForbidden = 禁止访问
    .long = 不允许访问此资源。

resource_not_found-ResourceNotFound = 未找到资源
    .long = 系统中找不到指定的资源。
