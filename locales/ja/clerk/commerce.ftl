### Clerk、Frontend API：コマース

# Annual plan period not supported
# .long = Annual plan period not supported
annual_plan_period_not_supported = 年払いは利用できないプランです
    .long = このプランでは、年払いがサポートされていません。

# access denied
# .long = The billing feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabled = アクセスが拒否されました
    .long = このインスタンスでは課金機能が有効になっていません。https://dashboard.clerk.com で有効にできます。

# access denied
# .long = The billing feature for organizations is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForOrg = アクセスが拒否されました
    .long = このインスタンスでは組織向けの課金機能が有効になっていません。https://dashboard.clerk.com で有効にできます。

# access denied
# .long = The billing feature for users is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForUser = アクセスが拒否されました
    .long = このインスタンスではユーザー向けの課金機能が有効になっていません。https://dashboard.clerk.com で有効にできます。

# Plan is not Publicly available
# .long = Plan is not Publicly available, and should not be used in checkout
billing_plan_is_hidden = プランが一般公開されていません
    .long = このプランは一般公開されていないため、購入手続きには使用しないでください。

# Another checkout is already in progress
# .long = Another checkout is already in progress
checkout_already_in_progress = 別の購入手続きが進行中です
    .long = すでに進行中の購入手続きがあるため、新しい手続きを開始できません。

# Checkout not found
# .long = Checkout not found
checkout_not_found = 購入手続きが見つかりません
    .long = 指定された購入手続きは見つかりませんでした。

# Statement not found
# .long = No statement found with id { $statementID }.
commerce_statement_not_found = 請求明細が見つかりません
    .long = IDが「{ $statementID }」の請求明細は見つかりませんでした。

# External payments not setup
# .long = External payments not setup
external_payments_not_setup = 外部決済が設定されていません
    .long = 外部決済を使用するための設定が行われていません。

# Invalid gateway type
# .long = Gateway type is invalid
invalid_gateway_type = ゲートウェイの種類が無効です
    .long = 指定されたゲートウェイの種類は使用できません。

# Invalid plan change
# .long = Please choose a different plan or billing interval, or contact support.
invalid_plan_change = このプランには変更できません
    .long = 別のプランまたは請求間隔を選択するか、サポートにお問い合わせください。

# Invalid plan type
# .long = Plan type ({ $planType }) is invalid
invalid_plan_type = プランの種類が無効です
    .long = 指定されたプランの種類（{ $planType }）は使用できません。

# Invalid use of test card
# .long = Test card cannot be used in production environment.
invalid_use_of_test_card = テストカードは使用できません
    .long = 本番環境ではテストカードを使用できません。

# Max payment methods quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } payment method
#        *[other] { $limit } payment methods
#     }. Please delete a payment source to add a new one.
max_payment_methods_quota_exceeded = 支払い方法の上限に達しました
    .long = 登録できる支払い方法の上限（{ $limit }件）に達しています。新しい支払い方法を追加するには、既存の支払い方法を削除してください。

# Missing payer email
# .long = Payer email is required to perform this operation
missing_payer_email = 支払者のメールアドレスがありません
    .long = この操作を実行するには、支払者のメールアドレスが必要です。

# Missing plan ID
# .long = Plan ID is required to perform this operation
missing_plan_id = プランIDがありません
    .long = この操作を実行するには、プランIDが必要です。

# Monthly plan period not supported
# .long = Monthly plan period not supported
monthly_plan_period_not_supported = 月払いは利用できないプランです
    .long = このプランでは、月払いがサポートされていません。

# Organization member limit exceeded
# .long =
#     Plan change is not allowed because the organization's { $occupiedSeatsStr ->
#         [one] { $occupiedSeatsStr } occupied seat exceeds
#        *[other] { $occupiedSeatsStr } occupied seats exceed
#     } the limit of { $maxAllowedStr ->
#         [one] { $maxAllowedStr } organization membership
#        *[other] { $maxAllowedStr } organization memberships
#     }.
org_member_limit_exceeded_for_plan_change = 組織のメンバー数の上限を超えています
    .long = 組織で使用中のシート数（{ $occupiedSeatsStr }）がメンバー数の上限（{ $maxAllowedStr }人）を超えているため、プランを変更できません。

# Payee not active
# .long = Payee is not active
payee_not_active = 受取人がアクティブではありません
    .long = 支払いの受取人のアカウントがアクティブではありません。

# Payee not found
# .long = Payee not found
payee_not_found = 受取人が見つかりません
    .long = 支払いの受取人が見つかりませんでした。

# Payer not found
# .long = Payer not found
payer_not_found = 支払者が見つかりません
    .long = 指定された支払者は見つかりませんでした。

# Requires confirmation
# .long = The payment attempt failed because it requires additional confirmation, which is not currently supported. Please use a different payment method.
payment_attempt_failed_requires_confirmation = 支払いには追加の確認が必要です
    .long = 現在サポートされていない追加の確認が必要なため、支払いに失敗しました。別の支払い方法をご利用ください。

# Your card was declined
# .long = The card was declined.
payment_attempt_failed_card_declined = カードが拒否されました
    .long = カードの利用が承認されませんでした。

# Card expired
# .long = The card has expired.
payment_attempt_failed_card_expired = カードの有効期限が切れています
    .long = このカードは有効期限が切れているため、利用できません。

# Insufficient funds
# .long = The card has insufficient funds.
payment_attempt_failed_card_insufficient_funds = カードの残高が不足しています
    .long = 残高が足りないため、このカードでは支払いができませんでした。

# Processing error
# .long = There was a processing error with the payment method.
payment_attempt_failed_processing_error = 支払いの処理エラーが発生しました
    .long = 支払い方法の処理中にエラーが発生しました。

# Payment method is expired
# .long = Payment method is expired
payment_source_expired = 支払い方法の有効期限が切れています
    .long = この支払い方法は有効期限が切れているため、利用できません。

# Payment source in use
# .long = Payment source is in use, as you have active subscriptions. Please cancel those subscriptions before deleting the payment source.
payment_source_in_use = 支払い方法は使用中です
    .long = この支払い方法は、有効なサブスクリプションで使用されています。支払い方法を削除する前に、それらのサブスクリプションを解約してください。

# Payment source not found
# .long = Payment source not found
payment_source_not_found = 支払い方法が見つかりません
    .long = 指定された支払い方法は見つかりませんでした。

# Plan already active
# .long = Plan already active
plan_already_active = すでに有効なプランです
    .long = 選択したプランは現在ご利用中です。

# Plan cannot have seats
# .long = The selected plan is not seat-based, but the checkout request included a seat_quantity.
plan_cannot_have_seats = プランにシートを設定できません
    .long = 選択されたプランはシート制ではありませんが、購入手続きのリクエストにseat_quantityが含まれていました。

# Plan not found
# .long = Plan not found
plan_not_found = プランが見つかりません
    .long = 指定されたプランは見つかりませんでした。

# Plan seat limit exceeded
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     }, but the requested plan would only support { $seatLimitStr ->
#         [one] { $seatLimitStr } member
#        *[other] { $seatLimitStr } members
#     }. Please remove members before switching to this plan.
plan_seat_limit_exceeded = プランのシート数の上限を超えています
    .long = 組織には{ $currentMembersStr }人のメンバーがいますが、選択されたプランで利用できるのは{ $seatLimitStr }人までです。このプランに切り替える前に、メンバーを削除してください。

# Invalid price_id for checkout
# .long = You cannot checkout with that price.
price_id_invalid_for_checkout = 購入手続きのprice_idが無効です
    .long = この価格では購入手続きを行えません。

# Requested seats insufficient
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     } but this checkout only grants { $grantedSeatsStr ->
#         [one] { $grantedSeatsStr } seat
#        *[other] { $grantedSeatsStr } seats
#     }. Please request at least { $currentMembersStr ->
#         [one] { $currentMembersStr } seat
#        *[other] { $currentMembersStr } seats
#     } or remove members.
requested_seats_insufficient = シート数が不足しています
    .long = 組織には{ $currentMembersStr }人のメンバーがいますが、この購入手続きで利用できるのは{ $grantedSeatsStr }シートのみです。{ $currentMembersStr }シート以上を申し込むか、メンバーを削除してください。

# Seat-based billing exceeds plan's organization member limit
# .long = The seat-based plan you are trying to create exceeds your Clerk plan's organization member limit. Adjust your seat limits to match your plan's limit or upgrade your subscription.
seat_based_billing_exceeds_org_member_limit = シート制プランが組織メンバー数の上限を超えています
    .long = 作成しようとしているシート制プランは、ご利用のClerkプランの組織メンバー数の上限を超えています。ご利用のプランの上限に合わせてシート数の上限を調整するか、サブスクリプションをアップグレードしてください。

# Seat reduction not supported in checkout
# .long = Seats cannot be reduced through checkout.
seat_reduction_in_checkout_not_supported = 購入手続きではシート数を減らせません
    .long = シート数を減らす変更は、購入手続きからは行えません。

# Subscription item not found
# .long = Subscription item not found
subscription_item_not_found = サブスクリプション項目が見つかりません
    .long = 指定されたサブスクリプション項目は見つかりませんでした。
