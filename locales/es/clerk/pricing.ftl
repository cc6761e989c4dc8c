### Clerk, Frontend API: precios

unsupported_subscription_plan_features = Funciones no incluidas en el plan
    .long = Algunas funciones no se admiten en su plan actual. Para usarlas, cambie a una suscripción superior.
