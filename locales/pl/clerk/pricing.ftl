### Clerk, Frontend API: cennik

# Unsupported plan features
# .long = Some features are not supported in your current plan. Upgrade your subscription to unlock them.
unsupported_subscription_plan_features = Funkcje nieobsługiwane w tym planie
    .long = Niektóre funkcje nie są obsługiwane w Twoim obecnym planie. Aby je odblokować, przejdź na wyższy plan subskrypcji.
