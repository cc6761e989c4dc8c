### Clerk、Frontend API：料金

# Unsupported plan features
# .long = Some features are not supported in your current plan. Upgrade your subscription to unlock them.
unsupported_subscription_plan_features = 現在のプランでは利用できない機能です
    .long = 一部の機能は現在のプランではサポートされていません。利用するには、サブスクリプションをアップグレードしてください。
