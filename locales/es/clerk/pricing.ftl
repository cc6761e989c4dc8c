### Clerk, Frontend API: precios

unsupported_subscription_plan_features = Funciones no incluidas en el plan
    .long = Su plan actual no incluye algunas funciones. Para usarlas, cambie a una suscripción superior.
