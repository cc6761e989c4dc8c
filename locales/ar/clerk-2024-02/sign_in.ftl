### Clerk، إصدار فبراير 2024: تسجيل الدخول. حالات HTTP هي حالات الإصدار الحالي، أو 400 (أو 404 لما لم يُعثر عليه) حين لا يحدّد الإصدار الحالي حالة.

# Session already exists
# .long = You're currently in single session mode. You can only be signed into one account at a time.
session_exists = توجد جلسة مفتوحة بالفعل
    .long = وضع الجلسة الواحدة مفعّل حاليًا. لا يمكن تسجيل الدخول إلا إلى حساب واحد في كل مرة.

# You're already signed in
# .long = This account is already signed in.
identifier_already_signed_in = سبق تسجيل الدخول
    .long = لقد سجّلت الدخول إلى هذا الحساب بالفعل.

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = نقل الحساب غير صالح
    .long = لا يوجد حساب لنقله.

# Invalid action
# .long =
#     We were unable to complete { $action } for this Client.{ KEY($resolution) ->
#         [none] { "" }
#        *[other] { " " }{ $resolution }
#     }
client_state_invalid = إجراء غير صالح
    .long =
        تعذّر إكمال الإجراء المطلوب لهذا العميل ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# Invalid verification strategy
# .long = The verification strategy is not valid for this account
strategy_for_user_invalid = أسلوب التحقق غير صالح
    .long = أسلوب التحقق غير صالح لهذا الحساب.

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = معرّف الدخول مرتبط بمستخدم آخر
    .long = ارتبط معرّف دخول واحد أو أكثر من محاولة إنشاء الحساب هذه بمستخدم آخر. يُرجى إنشاء حساب من جديد.

# Update operations are not allowed on older sign ins
# .long = This sign-in is no longer the current one and can’t be changed. Please start over.
resource_forbidden-MutationOnOlderSignInNotAllowed = لا يمكن تعديل محاولة تسجيل دخول سابقة
    .long = لم تعد هذه محاولة تسجيل الدخول الحالية، ولا يمكن تعديلها. يُرجى البدء من جديد.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found = تعذّر العثور على محاولة تسجيل الدخول
    .long = لم يُعثر على محاولة تسجيل دخول بالمعرّف { $signInID }.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = معرّف دخول لمستخدم آخر
    .long = معرّف الدخول المُرسل يخص مستخدمًا آخر.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = لا يوجد عامل ثانٍ
    .long = لم يُعثر على عامل ثانٍ للأسلوب «{ $strategy }».

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = لا يوجد معرّف دخول للمستخدم
    .long = لا يرتبط بالرمز المميّز المُرسل أي معرّف دخول للمستخدم الذي أنشأه.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = حُذف المستخدم أو معرّف الدخول
    .long = حُذف المستخدم أو معرّف الدخول المختار. يُرجى البدء من جديد.
