### AuthOS：Webhook错误

INVALID_WEBHOOK_URL = URL 不是 HTTP(S) 地址
    .long = Webhook 的 URL 必须以 http:// 或 https:// 开头。
    .resolution = 请使用 http:// 或 https://

INVALID_WEBHOOK_EVENT = 未知的事件类型
    .long = 系统中没有这种事件类型。
    .resolution = 请使用有效的事件类型

WEBHOOK_NAME_EXISTS = Webhook 名称已被使用
    .long = 已有其他 Webhook 使用此名称。
    .resolution = 请使用其他名称
