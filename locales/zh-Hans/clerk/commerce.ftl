### Clerk，Frontend API：商务与付款

annual_plan_period_not_supported = 套餐不支持按年付费
    .long = 此套餐没有年付选项。

billing_not_enabled-BillingNotEnabled = 访问被拒绝
    .long = 此实例未启用计费功能。您可以前往 https://dashboard.clerk.com 启用。

billing_not_enabled-BillingNotEnabledForOrg = 访问被拒绝
    .long = 此实例未启用面向组织的计费功能。您可以前往 https://dashboard.clerk.com 启用。

billing_not_enabled-BillingNotEnabledForUser = 访问被拒绝
    .long = 此实例未启用面向用户的计费功能。您可以前往 https://dashboard.clerk.com 启用。

billing_plan_is_hidden = 套餐未公开
    .long = 此套餐未对外公开，请勿在结账时使用。

checkout_already_in_progress = 已有结账正在进行
    .long = 另一笔结账尚未完成，目前无法开始新的结账。

checkout_not_found = 未找到结账记录
    .long = 系统中找不到指定的结账记录。

commerce_statement_not_found = 未找到账单
    .long = 找不到 ID 为“{ $statementID }”的账单。

external_payments_not_setup = 未设置外部支付
    .long = 外部支付功能尚未设置。

invalid_gateway_type = 网关类型无效
    .long = 请求中指定的网关类型无效。

invalid_plan_change = 无法变更套餐
    .long = 请选择其他套餐或计费周期，或者联系支持团队。

invalid_plan_type = 套餐类型无效
    .long = 指定的套餐类型（{ $planType }）无效。

invalid_use_of_test_card = 不能使用测试卡
    .long = 不能在生产环境中使用测试卡。

max_payment_methods_quota_exceeded = 付款方式数量已达上限
    .long = 您最多可添加{ $limit }种付款方式，现已达到上限。请先删除一种付款方式，再添加新的。

missing_payer_email = 缺少付款方的邮箱地址
    .long = 执行此操作需要付款方的邮箱地址。

missing_plan_id = 缺少套餐 ID
    .long = 执行此操作需要提供套餐 ID。

monthly_plan_period_not_supported = 套餐不支持按月付费
    .long = 此套餐没有月付选项。

org_member_limit_exceeded_for_plan_change = 超出组织成员上限
    .long = 无法变更套餐，因为组织已占用{ $occupiedSeatsStr }个席位，超过了{ $maxAllowedStr }名组织成员的上限。

payee_not_active = 收款方处于非活动状态
    .long = 指定的收款方当前处于非活动状态。

payee_not_found = 未找到收款方
    .long = 系统中找不到指定的收款方。

payer_not_found = 未找到付款方
    .long = 系统中找不到指定的付款方。

payment_attempt_failed_requires_confirmation = 付款需要确认
    .long = 付款失败，因为此次付款需要额外确认，而目前不支持此类确认。请使用其他付款方式。

payment_attempt_failed_card_declined = 您的银行卡被拒绝
    .long = 使用此银行卡的付款被拒绝。

payment_attempt_failed_card_expired = 银行卡已过期
    .long = 此银行卡已过有效期。

payment_attempt_failed_card_insufficient_funds = 银行卡余额不足
    .long = 此银行卡的余额不够支付。

payment_attempt_failed_processing_error = 付款处理出错
    .long = 处理此付款方式时发生错误。

payment_source_expired = 付款方式已过期
    .long = 此付款方式已过有效期。

payment_source_in_use = 付款方式正在使用中
    .long = 您的有效订阅正在使用此付款方式。请先取消这些订阅，再删除此付款方式。

payment_source_not_found = 未找到付款方式
    .long = 系统中找不到指定的付款方式。

plan_already_active = 套餐已在使用中
    .long = 您当前使用的就是此套餐。

plan_cannot_have_seats = 套餐不支持席位
    .long = 所选套餐不按席位计费，但结账请求中包含 seat_quantity。

plan_not_found = 未找到套餐
    .long = 系统中找不到指定的套餐。

plan_seat_limit_exceeded = 超出套餐的席位上限
    .long = 您的组织有{ $currentMembersStr }名成员，但所选套餐最多支持{ $seatLimitStr }名成员。请先移除部分成员，再切换到此套餐。

price_id_invalid_for_checkout = 结账的 price_id 无效
    .long = 您不能使用该价格结账。

requested_seats_insufficient = 所选席位不足
    .long = 您的组织有{ $currentMembersStr }名成员，但此次结账只包含{ $grantedSeatsStr }个席位。请至少选择{ $currentMembersStr }个席位，或者移除部分成员。

seat_based_billing_exceeds_org_member_limit = 席位数超出套餐的组织成员上限
    .long = 您要创建的按席位计费套餐超出了您所用 Clerk 套餐的组织成员上限。请调整席位上限，使其符合您的套餐上限，或者升级订阅。

seat_reduction_in_checkout_not_supported = 结账时不支持减少席位
    .long = 结账时不能减少席位数量。

subscription_item_not_found = 未找到订阅项目
    .long = 系统中找不到指定的订阅项目。
