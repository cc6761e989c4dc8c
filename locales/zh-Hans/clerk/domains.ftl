### Clerk，Frontend API：域名

operation_not_allowed_on_satellite_domain = 不允许此操作
    .long = 不能在附属域名上执行此操作。请使用实例的主域名重试。

sync_nonce_already_consumed = 同步 Nonce 已使用
    .long = 提供的同步 Nonce 已被使用，不能重复使用。
