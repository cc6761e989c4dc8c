### Clerk، إصدار فبراير 2024: وسائل التعريف. حالات HTTP هي حالات الإصدار الحالي، أو 400 (أو 404 لما لم يُعثر عليه) حين لا يحدّد الإصدار الحالي حالة.

# Resource not found
# .long = No resource was found for ID { $resourceID }
resource_not_found_code = تعذّر العثور على المورد
    .long = لم يُعثر على مورد بالمعرّف { $resourceID }.

# Deletion failed
# .long = You cannot delete your last identification.
identification_deletion_failed_code = تعذّر حذف معرّف الدخول
    .long = لا يمكنك حذف آخر معرّف دخول في حسابك.

# Deleting your last { $sanitizedIdentType } is prohibited
# .long =
#     You are required to maintain at least one { GENDER($sanitizedIdentType) ->
#         [plural] of your { $sanitizedIdentType }
#        *[other] { $sanitizedIdentType }
#     } in your account at all times
last_required_identification_deletion_failed_code =
    { KEY($sanitizedIdentType) ->
        [email_addresses] لا يمكن حذف آخر عنوان بريد إلكتروني لديك
        [phone_numbers] لا يمكن حذف آخر رقم هاتف لديك
       *[other] { GENDER($sanitizedIdentType) ->
            [masculine] لا يمكن حذف آخر { NAME($sanitizedIdentType, article: "indefinite") } لديك
            [feminine] لا يمكن حذف آخر { NAME($sanitizedIdentType, article: "indefinite") } لديك
           *[other] لا يمكن حذف القيمة الأخيرة من «{ $sanitizedIdentType }»
        }
    }
    .long =
        { KEY($sanitizedIdentType) ->
            [email_addresses] يجب أن يبقى في حسابك دائمًا عنوان بريد إلكتروني واحد على الأقل.
            [phone_numbers] يجب أن يبقى في حسابك دائمًا رقم هاتف واحد على الأقل.
           *[other] { GENDER($sanitizedIdentType) ->
                [masculine] يجب أن يبقى في حسابك دائمًا { NAME($sanitizedIdentType, article: "indefinite") } واحد على الأقل.
                [feminine] يجب أن تبقى في حسابك دائمًا { NAME($sanitizedIdentType, article: "indefinite") } واحدة على الأقل.
               *[other] يجب أن تبقى في حسابك دائمًا قيمة واحدة على الأقل من «{ $sanitizedIdentType }».
            }
        }

# Update failed
# .long = You cannot set your last identification as second factor.
identification_set_for2_f_a_failed_code = تعذّر تعيين العامل الثاني
    .long = لا يمكنك جعل آخر معرّف دخول في حسابك عاملًا ثانيًا.

# Update failed
# .long = Cannot update second factor attributes for unverified identification
identification_update_second_factor_unverified = تعذّر تحديث العامل الثاني
    .long = لا يمكن تحديث إعدادات العامل الثاني لمعرّف دخول لم يجرِ التحقق منه.
