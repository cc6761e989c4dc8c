### Clerk, Frontend API: Pricing

unsupported_subscription_plan_features = Unsupported plan features
    .long = Some features are not supported in your current plan. Upgrade your subscription to unlock them.
