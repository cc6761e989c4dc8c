### AuthOS：常规错误

BAD_REQUEST = 请求参数无效或 JSON 格式错误
    .long = 无法解析此请求。其中的某个参数无效，或者 JSON 格式有误。

UNAUTHORIZED-General = 身份验证信息缺失或无效
    .long = 您的登录信息缺失或无效。请登录后重试。

FORBIDDEN-General = 登录信息有效，但权限不足
    .long = 您已登录，但您的账号没有执行此操作的权限。
    .help =
        - 确认用户具有所需的角色（owner、admin 或 member）
        - 检查访问的组织是否正确
        - 确保令牌包含所需的声明

NOT_FOUND-General = 请求的资源不存在
    .long = 系统中没有您请求的资源。

CONFLICT = 资源已存在或状态冲突
    .long = 此资源已经存在，或者在您操作期间已被其他人更改。

RATE_LIMIT_EXCEEDED = 请求过多
    .long = 短时间内发送的请求过多。请稍候片刻，然后重试。
    .help =
        - 采用指数退避策略
        - 从 Retry-After 标头读取等待时间
        - 查看文档中的速率限制规则

INTERNAL_SERVER_ERROR = 服务器发生意外错误
    .long = 服务器出现了问题。请稍后重试。
