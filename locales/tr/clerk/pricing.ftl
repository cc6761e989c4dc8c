### Clerk, Frontend API: Fiyatlandırma

unsupported_subscription_plan_features = Bazı özellikler planınıza dahil değil
    .long = Mevcut planınız bazı özellikleri desteklemiyor. Bunları kullanmak için aboneliğinizi yükseltin.
