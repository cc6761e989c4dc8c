### Clerk, Frontend API: платежи и подписки

annual_plan_period_not_supported = Годовая оплата не поддерживается
    .long = Для этого тарифа не предусмотрена годовая оплата.

billing_not_enabled-BillingNotEnabled = Доступ запрещён
    .long = В этом экземпляре не включён биллинг. Включить его можно на странице https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = Доступ запрещён
    .long = В этом экземпляре не включён биллинг для организаций. Включить его можно на странице https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = Доступ запрещён
    .long = В этом экземпляре не включён биллинг для пользователей. Включить его можно на странице https://dashboard.clerk.com.

billing_plan_is_hidden = Тариф не общедоступен
    .long = Этот тариф не общедоступен, и его не следует использовать при оформлении заказа.

checkout_already_in_progress = Уже оформляется другой заказ
    .long = Нельзя начать оформление нового заказа, пока не завершено оформление предыдущего.

checkout_not_found = Заказ не найден
    .long = Не удалось найти заказ, указанный в запросе.

commerce_statement_not_found = Выписка не найдена
    .long = Выписка с ID { $statementID } не найдена.

external_payments_not_setup = Внешние платежи не настроены
    .long = Приём внешних платежей не настроен.

invalid_gateway_type = Недопустимый тип платёжного шлюза
    .long = Указан недопустимый тип платёжного шлюза.

invalid_plan_change = Перейти на этот тариф нельзя
    .long = Выберите другой тариф или период оплаты либо обратитесь в службу поддержки.

invalid_plan_type = Недопустимый тип тарифа
    .long = Указан недопустимый тип тарифа ({ $planType }).

invalid_use_of_test_card = Тестовая карта недопустима в рабочей среде
    .long = В рабочей среде нельзя использовать тестовую карту.

max_payment_methods_quota_exceeded = Достигнут лимит способов оплаты
    .long =
        Достигнут лимит: { $limit ->
            [one] { $limit } способ оплаты
            [few] { $limit } способа оплаты
            [many] { $limit } способов оплаты
           *[other] { $limit } способа оплаты
        }. Чтобы добавить новый, удалите один из имеющихся.

missing_payer_email = Не указан адрес электронной почты плательщика
    .long = Для этой операции нужен адрес электронной почты плательщика.

missing_plan_id = Не указан ID тарифа
    .long = Для этой операции нужен ID тарифа.

monthly_plan_period_not_supported = Помесячная оплата не поддерживается
    .long = Для этого тарифа не предусмотрена помесячная оплата.

org_member_limit_exceeded_for_plan_change = Превышен лимит участников организации
    .long = Сменить тариф нельзя: число занятых мест в организации ({ $occupiedSeatsStr }) превышает лимит участников ({ $maxAllowedStr }).

payee_not_active = Получатель платежа неактивен
    .long = Сейчас получатель платежа неактивен.

payee_not_found = Получатель платежа не найден
    .long = Не удалось найти получателя платежа.

payer_not_found = Плательщик не найден
    .long = Не удалось найти плательщика, указанного в запросе.

payment_attempt_failed_requires_confirmation = Платёж не прошёл: нужно подтверждение
    .long = Попытка оплаты не удалась: платёж нужно дополнительно подтвердить, а это сейчас не поддерживается. Используйте другой способ оплаты.

payment_attempt_failed_card_declined = Карта отклонена
    .long = Оплата этой картой отклонена.

payment_attempt_failed_card_expired = Срок действия карты истёк
    .long = Этой картой нельзя заплатить: срок её действия истёк.

payment_attempt_failed_card_insufficient_funds = Недостаточно средств
    .long = На карте недостаточно средств.

payment_attempt_failed_processing_error = Ошибка обработки платежа
    .long = Не удалось обработать платёж этим способом оплаты.

payment_source_expired = Срок действия способа оплаты истёк
    .long = Этим способом оплаты нельзя воспользоваться: срок его действия истёк.

payment_source_in_use = Способ оплаты используется
    .long = Этот способ оплаты используется, потому что у вас есть активные подписки. Чтобы удалить его, сначала отмените эти подписки.

payment_source_not_found = Способ оплаты не найден
    .long = Не удалось найти способ оплаты, указанный в запросе.

plan_already_active = Тариф уже действует
    .long = Этот тариф нельзя выбрать, потому что он уже действует.

plan_cannot_have_seats = Тариф не предусматривает мест
    .long = Стоимость выбранного тарифа не зависит от числа мест, но в запросе на оформление заказа передан параметр seat_quantity.

plan_not_found = Тариф не найден
    .long = Не удалось найти тариф, указанный в запросе.

plan_seat_limit_exceeded = Превышен лимит мест в тарифе
    .long =
        В вашей организации { $currentMembersStr ->
            [one] { $currentMembersStr } участник
            [few] { $currentMembersStr } участника
            [many] { $currentMembersStr } участников
           *[other] { $currentMembersStr } участника
        }, а выбранный тариф рассчитан только на { $seatLimitStr ->
            [one] { $seatLimitStr } участника
            [few] { $seatLimitStr } участников
            [many] { $seatLimitStr } участников
           *[other] { $seatLimitStr } участника
        }. Прежде чем перейти на этот тариф, удалите часть участников.

price_id_invalid_for_checkout = Недопустимый price_id при оформлении заказа
    .long = Оформить заказ по этой цене нельзя.

requested_seats_insufficient = Запрошено слишком мало мест
    .long =
        В вашей организации { $currentMembersStr ->
            [one] { $currentMembersStr } участник
            [few] { $currentMembersStr } участника
            [many] { $currentMembersStr } участников
           *[other] { $currentMembersStr } участника
        }, а этот заказ включает только { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } место
            [few] { $grantedSeatsStr } места
            [many] { $grantedSeatsStr } мест
           *[other] { $grantedSeatsStr } места
        }. Запросите не менее { $currentMembersStr ->
            [one] { $currentMembersStr } места
            [few] { $currentMembersStr } мест
            [many] { $currentMembersStr } мест
           *[other] { $currentMembersStr } места
        } или удалите часть участников.

seat_based_billing_exceeds_org_member_limit = Тариф с оплатой за места превышает лимит участников
    .long = Число мест в создаваемом тарифе превышает лимит участников организации в вашем тарифе Clerk. Измените лимит мест так, чтобы он соответствовал лимиту вашего тарифа, или перейдите на более высокий тариф.

seat_reduction_in_checkout_not_supported = Число мест в заказе нельзя уменьшить
    .long = Оформление заказа не позволяет уменьшить число мест.

subscription_item_not_found = Позиция подписки не найдена
    .long = Не удалось найти позицию подписки, указанную в запросе.
