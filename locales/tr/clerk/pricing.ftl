### Clerk, Frontend API: Fiyatlandırma

unsupported_subscription_plan_features = Plan özellikleri desteklenmiyor
    .long = Mevcut planınız bazı özellikleri desteklemiyor. Bunları kullanmak için aboneliğinizi yükseltin.
