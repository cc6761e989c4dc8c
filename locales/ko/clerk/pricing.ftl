### Clerk: 요금

unsupported_subscription_plan_features = 요금제에서 지원되지 않는 기능입니다
    .long = 현재 요금제에서 지원되지 않는 기능이 있습니다. 이 기능을 사용하려면 구독을 업그레이드해 주십시오.
