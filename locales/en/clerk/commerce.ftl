### Clerk, Frontend API: Commerce

annual_plan_period_not_supported = Annual plan period not supported
    .long = Annual plan period not supported

billing_not_enabled-BillingNotEnabled = access denied
    .long = The billing feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = access denied
    .long = The billing feature for organizations is not enabled for this instance. You can enable it at https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = access denied
    .long = The billing feature for users is not enabled for this instance. You can enable it at https://dashboard.clerk.com.

billing_plan_is_hidden = Plan is not Publicly available
    .long = Plan is not Publicly available, and should not be used in checkout

checkout_already_in_progress = Another checkout is already in progress
    .long = Another checkout is already in progress

checkout_not_found = Checkout not found
    .long = Checkout not found

commerce_statement_not_found = Statement not found
    .long = No statement found with id { $statementID }.

external_payments_not_setup = External payments not setup
    .long = External payments not setup

invalid_gateway_type = Invalid gateway type
    .long = Gateway type is invalid

invalid_plan_change = Invalid plan change
    .long = Please choose a different plan or billing interval, or contact support.

invalid_plan_type = Invalid plan type
    .long = Plan type ({ $planType }) is invalid

invalid_use_of_test_card = Invalid use of test card
    .long = Test card cannot be used in production environment.

max_payment_methods_quota_exceeded = Max payment methods quota exceeded
    .long =
        You have reached your limit of { $limit ->
            [one] { $limit } payment method
           *[other] { $limit } payment methods
        }. Please delete a payment source to add a new one.

missing_payer_email = Missing payer email
    .long = Payer email is required to perform this operation

missing_plan_id = Missing plan ID
    .long = Plan ID is required to perform this operation

monthly_plan_period_not_supported = Monthly plan period not supported
    .long = Monthly plan period not supported

org_member_limit_exceeded_for_plan_change = Organization member limit exceeded
    .long =
        Plan change is not allowed because the organization's { $occupiedSeatsStr ->
            [one] { $occupiedSeatsStr } occupied seat exceeds
           *[other] { $occupiedSeatsStr } occupied seats exceed
        } the limit of { $maxAllowedStr ->
            [one] { $maxAllowedStr } organization membership
           *[other] { $maxAllowedStr } organization memberships
        }.

payee_not_active = Payee not active
    .long = Payee is not active

payee_not_found = Payee not found
    .long = Payee not found

payer_not_found = Payer not found
    .long = Payer not found

payment_attempt_failed_requires_confirmation = Requires confirmation
    .long = The payment attempt failed because it requires additional confirmation, which is not currently supported. Please use a different payment method.

payment_attempt_failed_card_declined = Your card was declined
    .long = The card was declined.

payment_attempt_failed_card_expired = Card expired
    .long = The card has expired.

payment_attempt_failed_card_insufficient_funds = Insufficient funds
    .long = The card has insufficient funds.

payment_attempt_failed_processing_error = Processing error
    .long = There was a processing error with the payment method.

payment_source_expired = Payment method is expired
    .long = Payment method is expired

payment_source_in_use = Payment source in use
    .long = Payment source is in use, as you have active subscriptions. Please cancel those subscriptions before deleting the payment source.

payment_source_not_found = Payment source not found
    .long = Payment source not found

plan_already_active = Plan already active
    .long = Plan already active

plan_cannot_have_seats = Plan cannot have seats
    .long = The selected plan is not seat-based, but the checkout request included a seat_quantity.

plan_not_found = Plan not found
    .long = Plan not found

plan_seat_limit_exceeded = Plan seat limit exceeded
    .long =
        Your organization has { $currentMembersStr ->
            [one] { $currentMembersStr } member
           *[other] { $currentMembersStr } members
        }, but the requested plan would only support { $seatLimitStr ->
            [one] { $seatLimitStr } member
           *[other] { $seatLimitStr } members
        }. Please remove members before switching to this plan.

price_id_invalid_for_checkout = Invalid price_id for checkout
    .long = You cannot checkout with that price.

requested_seats_insufficient = Requested seats insufficient
    .long =
        Your organization has { $currentMembersStr ->
            [one] { $currentMembersStr } member
           *[other] { $currentMembersStr } members
        } but this checkout only grants { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } seat
           *[other] { $grantedSeatsStr } seats
        }. Please request at least { $currentMembersStr ->
            [one] { $currentMembersStr } seat
           *[other] { $currentMembersStr } seats
        } or remove members.

seat_based_billing_exceeds_org_member_limit = Seat-based billing exceeds plan's organization member limit
    .long = The seat-based plan you are trying to create exceeds your Clerk plan's organization member limit. Adjust your seat limits to match your plan's limit or upgrade your subscription.

seat_reduction_in_checkout_not_supported = Seat reduction not supported in checkout
    .long = Seats cannot be reduced through checkout.

subscription_item_not_found = Subscription item not found
    .long = Subscription item not found
