### Clerk, Frontend API: Fiyatlandırma

unsupported_subscription_plan_features = Plan özellikleri desteklenmiyor
    .long = Geçerli planınız bazı özellikleri desteklemiyor. Bunları kullanmak için aboneliğinizi yükseltin.
