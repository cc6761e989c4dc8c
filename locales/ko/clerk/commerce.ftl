### Clerk: 결제

annual_plan_period_not_supported = 연간 결제가 지원되지 않습니다
    .long = 이 요금제에서는 연간 결제 주기가 지원되지 않습니다.

billing_not_enabled-BillingNotEnabled = 접근이 거부되었습니다
    .long = 이 인스턴스에서는 결제 기능이 활성화되어 있지 않습니다. Clerk 대시보드에서 활성화할 수 있습니다: https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = 접근이 거부되었습니다
    .long = 이 인스턴스에서는 조직용 결제 기능이 활성화되어 있지 않습니다. Clerk 대시보드에서 활성화할 수 있습니다: https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = 접근이 거부되었습니다
    .long = 이 인스턴스에서는 사용자용 결제 기능이 활성화되어 있지 않습니다. Clerk 대시보드에서 활성화할 수 있습니다: https://dashboard.clerk.com.

billing_plan_is_hidden = 공개되지 않은 요금제입니다
    .long = 이 요금제는 공개되어 있지 않으므로 결제 절차에 사용해서는 안 됩니다.

checkout_already_in_progress = 다른 결제 절차가 이미 진행 중입니다
    .long = 이미 진행 중인 결제 절차가 있어 새로 시작할 수 없습니다.

checkout_not_found = 결제 절차를 찾을 수 없습니다
    .long = 요청한 결제 절차를 찾지 못했습니다.

commerce_statement_not_found = 명세서를 찾을 수 없습니다
    .long = ID가 “{ $statementID }”인 명세서를 찾을 수 없습니다.

external_payments_not_setup = 외부 결제가 설정되어 있지 않습니다
    .long = 외부 결제를 사용하기 위한 설정이 되어 있지 않습니다.

invalid_gateway_type = 게이트웨이 유형이 유효하지 않습니다
    .long = 지정한 결제 게이트웨이 유형이 유효하지 않습니다.

invalid_plan_change = 이 요금제로 변경할 수 없습니다
    .long = 다른 요금제나 결제 주기를 선택하거나 지원팀에 문의해 주십시오.

invalid_plan_type = 요금제 유형이 유효하지 않습니다
    .long = 지정한 요금제 유형({ $planType })이 유효하지 않습니다.

invalid_use_of_test_card = 테스트 카드를 사용할 수 없습니다
    .long = 프로덕션 환경에서는 테스트 카드를 사용할 수 없습니다.

max_payment_methods_quota_exceeded = 결제 수단 한도에 도달했습니다
    .long = 결제 수단 한도({ $limit }개)에 도달했습니다. 새 결제 수단을 추가하려면 기존 결제 수단을 삭제해 주십시오.

missing_payer_email = 결제자의 이메일 주소가 없습니다
    .long = 이 작업을 수행하려면 결제자의 이메일 주소가 필요합니다.

missing_plan_id = 요금제 ID가 없습니다
    .long = 이 작업을 수행하려면 요금제 ID가 필요합니다.

monthly_plan_period_not_supported = 월간 결제가 지원되지 않습니다
    .long = 이 요금제에서는 월간 결제 주기가 지원되지 않습니다.

org_member_limit_exceeded_for_plan_change = 조직의 구성원 수 한도를 초과했습니다
    .long = 조직에서 사용 중인 좌석({ $occupiedSeatsStr }개)이 조직 구성원 수 한도({ $maxAllowedStr }명)를 초과하므로 요금제를 변경할 수 없습니다.

payee_not_active = 수취인이 활성 상태가 아닙니다
    .long = 결제 대금을 받을 수취인의 계정이 활성 상태가 아닙니다.

payee_not_found = 수취인을 찾을 수 없습니다
    .long = 결제 대금을 받을 수취인을 찾지 못했습니다.

payer_not_found = 결제자를 찾을 수 없습니다
    .long = 요청한 결제자를 찾지 못했습니다.

payment_attempt_failed_requires_confirmation = 추가 확인이 필요한 결제입니다
    .long = 이 결제에는 현재 지원되지 않는 추가 확인이 필요하여 결제 시도가 실패했습니다. 다른 결제 수단을 사용해 주십시오.

payment_attempt_failed_card_declined = 카드가 거부되었습니다
    .long = 이 카드로 시도한 결제가 거부되었습니다.

payment_attempt_failed_card_expired = 만료된 카드입니다
    .long = 카드의 유효 기간이 만료되었습니다.

payment_attempt_failed_card_insufficient_funds = 잔액이 부족합니다
    .long = 카드의 잔액이 부족하여 결제할 수 없습니다.

payment_attempt_failed_processing_error = 결제 처리 중 오류가 발생했습니다
    .long = 이 결제 수단을 처리하는 중에 문제가 생겼습니다.

payment_source_expired = 결제 수단이 만료되었습니다
    .long = 이 결제 수단은 만료되어 사용할 수 없습니다.

payment_source_in_use = 사용 중인 결제 수단입니다
    .long = 이용 중인 구독에 이 결제 수단이 사용되고 있습니다. 결제 수단을 삭제하려면 먼저 해당 구독을 취소해 주십시오.

payment_source_not_found = 결제 수단을 찾을 수 없습니다
    .long = 요청한 결제 수단을 찾지 못했습니다.

plan_already_active = 이미 사용 중인 요금제입니다
    .long = 선택한 요금제를 이미 이용하고 있습니다.

plan_cannot_have_seats = 좌석을 지정할 수 없는 요금제입니다
    .long = 선택한 요금제는 좌석 단위가 아니지만, 결제 요청에 “seat_quantity” 값이 있습니다.

plan_not_found = 요금제를 찾을 수 없습니다
    .long = 요청한 요금제를 찾지 못했습니다.

plan_seat_limit_exceeded = 요금제의 좌석 한도를 초과했습니다
    .long = 조직의 구성원은 { $currentMembersStr }명이지만, 선택한 요금제는 최대 { $seatLimitStr }명까지만 지원합니다. 이 요금제로 변경하기 전에 구성원을 제거해 주십시오.

price_id_invalid_for_checkout = 결제에 사용할 수 없는 “price_id” 값입니다
    .long = 지정한 가격으로는 결제를 진행할 수 없습니다.

requested_seats_insufficient = 요청한 좌석이 부족합니다
    .long = 조직의 구성원은 { $currentMembersStr }명이지만, 이 결제로는 좌석이 { $grantedSeatsStr }개만 제공됩니다. 좌석을 { $currentMembersStr }개 이상 요청하거나 구성원을 제거해 주십시오.

seat_based_billing_exceeds_org_member_limit = 좌석 기반 요금제가 조직 구성원 수 한도를 초과합니다
    .long = 만들려는 좌석 기반 요금제가 Clerk 요금제의 조직 구성원 수 한도를 초과합니다. 좌석 한도를 Clerk 요금제의 한도에 맞게 조정하거나 구독을 업그레이드해 주십시오.

seat_reduction_in_checkout_not_supported = 결제 절차에서는 좌석 축소가 지원되지 않습니다
    .long = 결제 절차를 통해 좌석 수를 줄일 수 없습니다.

subscription_item_not_found = 구독 항목을 찾을 수 없습니다
    .long = 요청한 구독 항목을 찾지 못했습니다.
