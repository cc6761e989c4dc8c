### Clerk، واجهة Frontend API: التجارة

# Annual plan period not supported
# .long = Annual plan period not supported
annual_plan_period_not_supported = الفوترة السنوية غير مدعومة في الخطة
    .long = هذه الخطة لا تدعم الفوترة السنوية.

# access denied
# .long = The billing feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabled = الوصول مرفوض
    .long = ميزة الفوترة غير مفعّلة لهذا المثيل. يمكنك تفعيلها من خلال { "https://dashboard.clerk.com" }.

# access denied
# .long = The billing feature for organizations is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForOrg = الوصول مرفوض
    .long = ميزة الفوترة للمؤسسات غير مفعّلة لهذا المثيل. يمكنك تفعيلها من خلال { "https://dashboard.clerk.com" }.

# access denied
# .long = The billing feature for users is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForUser = الوصول مرفوض
    .long = ميزة الفوترة للمستخدمين غير مفعّلة لهذا المثيل. يمكنك تفعيلها من خلال { "https://dashboard.clerk.com" }.

# Plan is not Publicly available
# .long = Plan is not Publicly available, and should not be used in checkout
billing_plan_is_hidden = الخطة غير متاحة للعموم
    .long = الخطة غير متاحة للعموم، ولا ينبغي استخدامها في عملية شراء.

# Another checkout is already in progress
# .long = Another checkout is already in progress
checkout_already_in_progress = عملية شراء أخرى جارية
    .long = توجد عملية شراء أخرى لم تكتمل بعد.

# Checkout not found
# .long = Checkout not found
checkout_not_found = تعذّر العثور على عملية الشراء
    .long = لم يُعثر على عملية الشراء المطلوبة.

# Statement not found
# .long = No statement found with id { $statementID }.
commerce_statement_not_found = تعذّر العثور على كشف الفوترة
    .long = لم يُعثر على كشف فوترة بالمعرّف { $statementID }.

# External payments not setup
# .long = External payments not setup
external_payments_not_setup = المدفوعات الخارجية غير مُعدّة
    .long = لم يتم إعداد المدفوعات الخارجية بعد.

# Invalid gateway type
# .long = Gateway type is invalid
invalid_gateway_type = نوع بوابة الدفع غير صالح
    .long = نوع البوابة المُرسل في الطلب غير صالح.

# Invalid plan change
# .long = Please choose a different plan or billing interval, or contact support.
invalid_plan_change = تغيير الخطة غير صالح
    .long = يُرجى اختيار خطة أخرى أو دورة فوترة أخرى، أو التواصل مع فريق الدعم.

# Invalid plan type
# .long = Plan type ({ $planType }) is invalid
invalid_plan_type = نوع الخطة غير صالح
    .long = نوع الخطة ({ $planType }) غير صالح.

# Invalid use of test card
# .long = Test card cannot be used in production environment.
invalid_use_of_test_card = استخدام غير صالح لبطاقة اختبار
    .long = لا يمكن استخدام بطاقة الاختبار في بيئة الإنتاج.

# Max payment methods quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } payment method
#        *[other] { $limit } payment methods
#     }. Please delete a payment source to add a new one.
max_payment_methods_quota_exceeded = تم بلوغ الحد الأقصى لعدد طرق الدفع
    .long =
        لقد بلغت الحد الأقصى المسموح به، وهو { $limit ->
            [zero] { $limit } طريقة دفع
            [one] طريقة دفع واحدة
            [two] طريقتا دفع
            [few] { $limit } طرق دفع
            [many] { $limit } طريقة دفع
           *[other] { $limit } طريقة دفع
        }. يُرجى حذف طريقة دفع لإضافة طريقة جديدة.

# Missing payer email
# .long = Payer email is required to perform this operation
missing_payer_email = عنوان البريد الإلكتروني للجهة الدافعة مفقود
    .long = يلزم عنوان البريد الإلكتروني للجهة الدافعة لتنفيذ هذه العملية.

# Missing plan ID
# .long = Plan ID is required to perform this operation
missing_plan_id = معرّف الخطة مفقود
    .long = يلزم معرّف الخطة لتنفيذ هذه العملية.

# Monthly plan period not supported
# .long = Monthly plan period not supported
monthly_plan_period_not_supported = الفوترة الشهرية غير مدعومة في الخطة
    .long = هذه الخطة لا تدعم الفوترة الشهرية.

# Organization member limit exceeded
# .long =
#     Plan change is not allowed because the organization's { $occupiedSeatsStr ->
#         [one] { $occupiedSeatsStr } occupied seat exceeds
#        *[other] { $occupiedSeatsStr } occupied seats exceed
#     } the limit of { $maxAllowedStr ->
#         [one] { $maxAllowedStr } organization membership
#        *[other] { $maxAllowedStr } organization memberships
#     }.
org_member_limit_exceeded_for_plan_change = تم تجاوز الحد الأقصى لعدد أعضاء المؤسسة
    .long =
        لا يُسمح بتغيير الخطة لأن المؤسسة { $occupiedSeatsStr ->
            [zero] تشغل { $occupiedSeatsStr } مقعد
            [one] تشغل مقعدًا واحدًا
            [two] تشغل مقعدين
            [few] تشغل { $occupiedSeatsStr } مقاعد
            [many] تشغل { $occupiedSeatsStr } مقعدًا
           *[other] تشغل { $occupiedSeatsStr } مقعد
        }، وهذا يتجاوز الحد الأقصى للعضويات في المؤسسة، وهو { $maxAllowedStr ->
            [zero] { $maxAllowedStr } عضوية
            [one] عضوية واحدة
            [two] عضويتان
            [few] { $maxAllowedStr } عضويات
            [many] { $maxAllowedStr } عضوية
           *[other] { $maxAllowedStr } عضوية
        }.

# Payee not active
# .long = Payee is not active
payee_not_active = الجهة المستفيدة غير نشطة
    .long = حساب الجهة المستفيدة غير نشط.

# Payee not found
# .long = Payee not found
payee_not_found = تعذّر العثور على الجهة المستفيدة
    .long = لم يُعثر على الجهة المستفيدة المطلوبة.

# Payer not found
# .long = Payer not found
payer_not_found = تعذّر العثور على الجهة الدافعة
    .long = لم يُعثر على الجهة الدافعة المطلوبة.

# Requires confirmation
# .long = The payment attempt failed because it requires additional confirmation, which is not currently supported. Please use a different payment method.
payment_attempt_failed_requires_confirmation = تأكيد الدفع مطلوب
    .long = فشلت محاولة الدفع لأنها تتطلّب تأكيدًا إضافيًا غير مدعوم حاليًا. يُرجى استخدام طريقة دفع أخرى.

# Your card was declined
# .long = The card was declined.
payment_attempt_failed_card_declined = رُفضت بطاقتك
    .long = لم تُقبل البطاقة.

# Card expired
# .long = The card has expired.
payment_attempt_failed_card_expired = البطاقة منتهية الصلاحية
    .long = انتهت صلاحية البطاقة.

# Insufficient funds
# .long = The card has insufficient funds.
payment_attempt_failed_card_insufficient_funds = الرصيد غير كافٍ
    .long = لا يكفي رصيد البطاقة.

# Processing error
# .long = There was a processing error with the payment method.
payment_attempt_failed_processing_error = خطأ في معالجة الدفع
    .long = حدث خطأ في معالجة طريقة الدفع.

# Payment method is expired
# .long = Payment method is expired
payment_source_expired = طريقة الدفع منتهية الصلاحية
    .long = انتهت صلاحية طريقة الدفع.

# Payment source in use
# .long = Payment source is in use, as you have active subscriptions. Please cancel those subscriptions before deleting the payment source.
payment_source_in_use = طريقة الدفع قيد الاستخدام
    .long = طريقة الدفع قيد الاستخدام لوجود اشتراكات نشطة لديك. يُرجى إلغاء هذه الاشتراكات قبل حذف طريقة الدفع.

# Payment source not found
# .long = Payment source not found
payment_source_not_found = تعذّر العثور على طريقة الدفع
    .long = لم يُعثر على طريقة الدفع المطلوبة.

# Plan already active
# .long = Plan already active
plan_already_active = الخطة نشطة بالفعل
    .long = سبق تفعيل هذه الخطة.

# Plan cannot have seats
# .long = The selected plan is not seat-based, but the checkout request included a seat_quantity.
plan_cannot_have_seats = لا يمكن أن تتضمّن الخطة مقاعد
    .long = الخطة المحدّدة غير قائمة على المقاعد، لكن طلب الشراء تضمّن المُعامِل «seat_quantity».

# Plan not found
# .long = Plan not found
plan_not_found = تعذّر العثور على الخطة
    .long = لم يُعثر على الخطة المطلوبة.

# Plan seat limit exceeded
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     }, but the requested plan would only support { $seatLimitStr ->
#         [one] { $seatLimitStr } member
#        *[other] { $seatLimitStr } members
#     }. Please remove members before switching to this plan.
plan_seat_limit_exceeded = تم تجاوز حد المقاعد في الخطة
    .long =
        { $currentMembersStr ->
            [zero] لا تضم مؤسستك أي عضو
            [one] تضم مؤسستك عضوًا واحدًا
            [two] تضم مؤسستك عضوين
            [few] تضم مؤسستك { $currentMembersStr } أعضاء
            [many] تضم مؤسستك { $currentMembersStr } عضوًا
           *[other] تضم مؤسستك { $currentMembersStr } عضو
        }، لكن الخطة المطلوبة { $seatLimitStr ->
            [zero] لا تتيح أي عضو
            [one] لا تتيح سوى عضو واحد
            [two] لا تتيح سوى عضوين
            [few] لا تتيح سوى { $seatLimitStr } أعضاء
            [many] لا تتيح سوى { $seatLimitStr } عضوًا
           *[other] لا تتيح سوى { $seatLimitStr } عضو
        }. يُرجى إزالة أعضاء قبل الانتقال إلى هذه الخطة.

# Invalid price_id for checkout
# .long = You cannot checkout with that price.
price_id_invalid_for_checkout = قيمة «price_id» غير صالحة لعملية الشراء
    .long = لا يمكن إتمام عملية الشراء بهذا السعر.

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
requested_seats_insufficient = المقاعد المطلوبة غير كافية
    .long =
        { $currentMembersStr ->
            [zero] لا تضم مؤسستك أي عضو
            [one] تضم مؤسستك عضوًا واحدًا
            [two] تضم مؤسستك عضوين
            [few] تضم مؤسستك { $currentMembersStr } أعضاء
            [many] تضم مؤسستك { $currentMembersStr } عضوًا
           *[other] تضم مؤسستك { $currentMembersStr } عضو
        }، لكن عملية الشراء هذه { $grantedSeatsStr ->
            [zero] لا تمنح أي مقعد
            [one] لا تمنح سوى مقعد واحد
            [two] لا تمنح سوى مقعدين
            [few] لا تمنح سوى { $grantedSeatsStr } مقاعد
            [many] لا تمنح سوى { $grantedSeatsStr } مقعدًا
           *[other] لا تمنح سوى { $grantedSeatsStr } مقعد
        }. يُرجى طلب { $currentMembersStr ->
            [zero] عدد كافٍ من المقاعد
            [one] مقعد واحد على الأقل
            [two] مقعدين على الأقل
            [few] { $currentMembersStr } مقاعد على الأقل
            [many] { $currentMembersStr } مقعدًا على الأقل
           *[other] { $currentMembersStr } مقعد على الأقل
        } أو إزالة أعضاء.

# Seat-based billing exceeds plan's organization member limit
# .long = The seat-based plan you are trying to create exceeds your Clerk plan's organization member limit. Adjust your seat limits to match your plan's limit or upgrade your subscription.
seat_based_billing_exceeds_org_member_limit = مقاعد خطة الفوترة تتجاوز حد أعضاء المؤسسة
    .long = الخطة الجديدة القائمة على المقاعد تتجاوز حد أعضاء المؤسسة في خطة Clerk لديك. يُرجى تعديل حدود المقاعد لتوافق حد خطتك، أو ترقية اشتراكك.

# Seat reduction not supported in checkout
# .long = Seats cannot be reduced through checkout.
seat_reduction_in_checkout_not_supported = تقليل عدد المقاعد غير مدعوم في عملية الشراء
    .long = لا يمكن تقليل عدد المقاعد من خلال عملية الشراء.

# Subscription item not found
# .long = Subscription item not found
subscription_item_not_found = تعذّر العثور على بند الاشتراك
    .long = لم يُعثر على بند الاشتراك المطلوب.
