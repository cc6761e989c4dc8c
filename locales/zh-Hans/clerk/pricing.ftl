### Clerk，Frontend API：定价

unsupported_subscription_plan_features = 套餐不支持部分功能
    .long = 您当前的套餐不支持某些功能。请升级订阅以使用这些功能。
