### Clerk, Frontend API : tarification

unsupported_subscription_plan_features = Fonctionnalités non prises en charge par le forfait
    .long = Certaines fonctionnalités ne sont pas prises en charge par votre forfait actuel. Passez à un forfait supérieur pour en bénéficier.
