### Clerk، واجهة Frontend API: وسائل التعريف

# Resource not found
# .long = Resource not found
resource_not_found-IdentificationNotFound = تعذّر العثور على المورد
    .long = لم يُعثر على المورد المطلوب.

# Change not allowed
# .long =
#     Your { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] are
#        *[other] is
#     } immutable and cannot be modified or removed.
immutable_attribute_modification_not_allowed = التغيير غير مسموح به
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] { NAME($sanitizedAttributeType) } { KEY($sanitizedAttributeType) ->
                [external_account] المرتبط بحسابك
               *[other] في حسابك
            } ثابت، ولا يمكن تعديله أو إزالته.
            [feminine] { NAME($sanitizedAttributeType) } في حسابك ثابتة، ولا يمكن تعديلها أو إزالتها.
           *[other] قيمة «{ $sanitizedAttributeType }» في حسابك ثابتة، ولا يمكن تعديلها أو إزالتها.
        }

# Cannot connect account
# .long =
#     This account cannot be connected because its { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] do
#        *[other] does
#     } not match your existing { $sanitizedAttributeType }.
oauth_connection_blocked_by_immutable_attribute = لا يمكن ربط الحساب
    .long =
        لا يمكن ربط هذا الحساب لأن { GENDER($sanitizedAttributeType) ->
            [masculine] { NAME($sanitizedAttributeType) } فيه لا يطابق { NAME($sanitizedAttributeType) } الحالي في حسابك
            [feminine] { NAME($sanitizedAttributeType) } فيه لا تطابق { NAME($sanitizedAttributeType) } الحالية في حسابك
           *[other] قيمة «{ $sanitizedAttributeType }» فيه لا تطابق القيمة الحالية في حسابك
        }.

# second factor deletion not allowed
# .long = You are required to maintain at least one two-step verification method in your account at all times
second_factor_deletion_not_allowed = حذف العامل الثاني غير مسموح به
    .long = يجب الاحتفاظ في حسابك دائمًا بطريقة واحدة على الأقل للتحقق بخطوتين.

# too many unverified contacts
# .long = There are too many unverified contacts for this user.
too_many_unverified_identifications = وسائل اتصال كثيرة جدًا لم يجرِ التحقق منها
    .long = لدى هذا المستخدم عدد كبير جدًا من وسائل الاتصال التي لم يجرِ التحقق منها.
