### Clerk, Frontend API: Preise

# Unsupported plan features
# .long = Some features are not supported in your current plan. Upgrade your subscription to unlock them.
unsupported_subscription_plan_features = Funktionen im Tarif nicht enthalten
    .long = Einige Funktionen werden in Ihrem aktuellen Tarif nicht unterstützt. Bitte wechseln Sie zu einem höheren Tarif, um sie freizuschalten.
