### Clerk، واجهة Frontend API: تسجيل الدخول

# Account about to be locked
# .long =
#     { $remainingAttempts ->
#         [0] You have no attempts left. Your account will be locked.
#         [one] You have { $remainingAttempts } attempt left before your account is locked.
#        *[other] You have { $remainingAttempts } attempts left before your account is locked.
#     }
account_lockout_warning = الحساب على وشك القفل
    .long =
        { $remainingAttempts ->
            [zero] لم تبقَ لديك أي محاولة. سيُقفل حسابك.
            [one] بقيت لديك محاولة واحدة قبل قفل حسابك.
            [two] بقيت لديك محاولتان قبل قفل حسابك.
            [few] بقيت لديك { $remainingAttempts } محاولات قبل قفل حسابك.
            [many] بقيت لديك { $remainingAttempts } محاولة قبل قفل حسابك.
           *[other] بقيت لديك { $remainingAttempts } محاولة قبل قفل حسابك.
        }

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = نقل الحساب غير صالح
    .long = لا يوجد حساب لنقله.

# You're already signed in
# .long = You're already signed in
identifier_already_signed_in = سبق تسجيل الدخول
    .long = لقد سجّلت الدخول بالفعل.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = معرّف دخول لمستخدم آخر
    .long = معرّف الدخول المُرسل يخص مستخدمًا آخر.

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = معرّف الدخول مرتبط بمستخدم آخر
    .long = ارتبط معرّف دخول واحد أو أكثر من محاولة إنشاء الحساب هذه بمستخدم آخر. يُرجى إنشاء حساب من جديد.

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

# Update operations are not allowed on older sign ins
# .long = Update operations are not allowed on older sign ins
resource_forbidden-MutationOnOlderSignInNotAllowed = لا يمكن تعديل محاولة تسجيل دخول سابقة
    .long = هذه محاولة تسجيل دخول سابقة، ولا يُسمح بتعديلها.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = لا يوجد عامل ثانٍ
    .long = لم يُعثر على عامل ثانٍ للأسلوب «{ $strategy }».

# email link sign in cannot be completed
# .long = Email link sign in cannot be completed because it originates from a different client
sign_in_email_link_not_same_client = تعذّر تسجيل الدخول برابط البريد الإلكتروني
    .long = لا يمكن إكمال تسجيل الدخول برابط البريد الإلكتروني لأنه بدأ في متصفح أو تطبيق آخر.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = حُذف المستخدم أو معرّف الدخول
    .long = حُذف المستخدم أو معرّف الدخول المختار. يُرجى البدء من جديد.

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = لا يوجد معرّف دخول للمستخدم
    .long = لا يرتبط بالرمز المميّز المُرسل أي معرّف دخول للمستخدم الذي أنشأه.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found-SignInNotFound = تعذّر العثور على محاولة تسجيل الدخول
    .long = لم يُعثر على محاولة تسجيل دخول بالمعرّف { $signInID }.

# identifier not supported with sign_up_if_missing
# .long = The { $identifier } identifier cannot be used with sign_up_if_missing, because verification is required.
sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = معرّف الدخول غير مدعوم مع الخيار «sign_up_if_missing»
    .long = لا يمكن استخدام معرّف الدخول «{ $identifier }» مع الخيار «sign_up_if_missing»، لأن التحقق مطلوب.

# sign_up_if_missing not allowed
# .long = The sign_up_if_missing option cannot be used: { $reason }
sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = الخيار «sign_up_if_missing» غير مسموح به
    .long = لا يمكن استخدام الخيار «sign_up_if_missing». السبب: { $reason }.

# strategy mismatch with sign_up_if_missing
# .long = When using sign_up_if_missing, you must use a strategy that matches your initial identification type ({ $identificationType }), but { $strategy } was provided.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = الأسلوب غير متوافق مع الخيار «sign_up_if_missing»
    .long = عند استخدام الخيار «sign_up_if_missing»، يجب استخدام أسلوب يطابق نوع معرّف الدخول الأول ({ $identificationType })، لكن الأسلوب المُرسل هو «{ $strategy }».

# strategy not supported with sign_up_if_missing
# .long = The { $strategy } strategy cannot be used with the sign_up_if_missing option because it cannot be used to sign up a new user.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = الأسلوب غير مدعوم مع الخيار «sign_up_if_missing»
    .long = لا يمكن استخدام الأسلوب «{ $strategy }» مع الخيار «sign_up_if_missing»، لأنه لا يصلح لإنشاء حساب لمستخدم جديد.

# user not found, transfer to sign up
# .long = The sign in failed because there is no matching user. Please perform a transfer to sign up.
sign_up_if_missing_transfer = تعذّر العثور على المستخدم، ويلزم التحويل إلى إنشاء حساب
    .long = فشل تسجيل الدخول لعدم وجود مستخدم مطابق. يُرجى تحويل هذه المحاولة إلى عملية إنشاء حساب.

# Session already exists
# .long = You're already signed in.
session_exists = توجد جلسة مفتوحة بالفعل
    .long = لقد سجّلت الدخول بالفعل.
