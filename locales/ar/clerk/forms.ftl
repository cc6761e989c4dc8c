### Clerk، واجهة Frontend API: النماذج

# at least one parameter must be provided
# .long =
#     { COUNT($parameters) ->
#         [one] `{ LIST($parameters, type: "or") }` must be provided
#        *[other] at least one of `{ LIST($parameters, type: "or") }` must be provided
#     }
form_param_missing-FormAtLeastOneOptionalParameterMissing = يجب إرسال مُعامِل واحد على الأقل
    .long =
        { COUNT($parameters) ->
            [one] يجب إرسال هذا المُعامِل: { LIST($parameters, type: "or") }.
            [two] يجب إرسال أحد هذين المُعامِلين على الأقل: { LIST($parameters, type: "or") }.
            [few] يجب إرسال واحد على الأقل من هذه المُعامِلات: { LIST($parameters, type: "or") }.
            [many] يجب إرسال واحد على الأقل من هذه المُعامِلات: { LIST($parameters, type: "or") }.
           *[other] يجب إرسال واحد على الأقل من هذه المُعامِلات: { LIST($parameters, type: "or") }.
        }

# is disabled
# .long = { $value } is disabled. Please verify you're using the correct instance, or see our docs to learn how to enable this value.
form_param_value_disabled = القيمة معطّلة
    .long = القيمة «{ $value }» معطّلة. يُرجى التحقق من استخدام المثيل الصحيح، أو مراجعة وثائقنا لمعرفة كيفية تفعيل هذه القيمة.

# Date values must not be in the future.
# .long = Date values must not be in the future.
form_disallow_future_date = التاريخ المستقبلي غير مسموح به
    .long = يجب ألا يكون التاريخ في المستقبل.

# is duplicate
# .long = { $param } included multiple times. There should only be one.
form_param_duplicate-FormDuplicateParameter = مُعامِل مكرّر
    .long = ورد المُعامِل «{ $param }» أكثر من مرة. يجب أن يرد مرة واحدة فقط.

# Already in use
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already in use. Please try another one.
#         [plural] These { $param } are already in use. Please try others.
#        *[other] The value of “{ $param }” is already in use. Please try another one.
#     }
form_identifier_exists-FormIdentifierExists = البيانات المُدخلة مستخدَمة بالفعل
    .long =
        { GENDER($param) ->
            [masculine] { NAME($param) } هذا مستخدَم بالفعل. يُرجى تجربة غيره.
            [feminine] { NAME($param) } هذه مستخدَمة بالفعل. يُرجى تجربة غيرها.
           *[other] القيمة المُدخلة في الحقل «{ $param }» مستخدَمة بالفعل. يُرجى تجربة قيمة أخرى.
        }

# Already linked to another account
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already linked to another account. To use it here, remove it from that account first.
#         [plural] These { $param } are already linked to another account. To use them here, remove them from that account first.
#        *[other] The value of “{ $param }” is already linked to another account. To use it here, remove it from that account first.
#     }
form_identifier_exists-FormIdentifierExistsWithAnotherAccount = البيانات المُدخلة مرتبطة بحساب آخر بالفعل
    .long =
        { GENDER($param) ->
            [masculine] { NAME($param) } هذا مرتبط بحساب آخر بالفعل. لاستخدامه هنا، تجب إزالته من ذلك الحساب أولًا.
            [feminine] { NAME($param) } هذه مرتبطة بحساب آخر بالفعل. لاستخدامها هنا، تجب إزالتها من ذلك الحساب أولًا.
           *[other] القيمة المُدخلة في الحقل «{ $param }» مرتبطة بحساب آخر بالفعل. لاستخدامها هنا، تجب إزالتها من ذلك الحساب أولًا.
        }

# Account not found
# .long =
#     { GENDER($param) ->
#         [singular] No account was found with this { $param }.
#         [plural] No account was found with these { $param }.
#        *[other] No account was found with this value of “{ $param }”.
#     }
form_identifier_not_found = تعذّر العثور على الحساب
    .long =
        { GENDER($param) ->
            [masculine] { KEY($param) ->
                [external_account] لم يُعثر على أي حساب مرتبط بهذا الحساب الخارجي.
               *[other] لم يُعثر على أي حساب يستخدم { NAME($param) } هذا.
            }
            [feminine] لم يُعثر على أي حساب يستخدم { NAME($param) } هذه.
           *[other] لم يُعثر على أي حساب بالقيمة المُدخلة في الحقل «{ $param }».
        }

# is incorrect
# .long = Incorrect code
form_code_incorrect = رمز غير صحيح
    .long = الرمز المُدخل غير صحيح.

# is incorrect
# .long = Incorrect signature
form_incorrect_signature = توقيع غير صحيح
    .long = التوقيع الوارد في الطلب غير صحيح.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid email addresses
#        *[other] a valid email address
#     }.
form_param_format_invalid-FormInvalidEmailAddress = عنوان البريد الإلكتروني غير صالح
    .long =
        { KEY($parameter) ->
            [email_address] يجب إدخال عنوان بريد إلكتروني صالح.
           *[other] يجب أن يحتوي الحقل «{ $parameter }» على عنوان بريد إلكتروني صالح.
        }

# invalid email addresses
# .long =
#     { COUNT($emailAddresses) ->
#         [one] The following email address is invalid: { $emailAddresses }
#        *[other] The following email addresses are invalid: { $emailAddresses }
#     }
form_param_format_invalid-FormInvalidEmailAddresses = عناوين البريد الإلكتروني غير صالحة
    .long =
        { COUNT($emailAddresses) ->
            [zero] عناوين البريد الإلكتروني التالية غير صالحة
            [one] عنوان البريد الإلكتروني التالي غير صالح
            [two] عنوانا البريد الإلكتروني التاليان غير صالحين
            [few] عناوين البريد الإلكتروني التالية غير صالحة
            [many] عناوين البريد الإلكتروني التالية غير صالحة
           *[other] عناوين البريد الإلكتروني التالية غير صالحة
        }: { $emailAddresses }.

# invalid character encoding
# .long = { $param } contains invalid UTF-8 characters
form_param_value_invalid-FormInvalidEncodingParameterValue = ترميز الأحرف غير صالح
    .long = يحتوي المُعامِل «{ $param }» على أحرف UTF-8 غير صالحة.

# Invalid format
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } isn’t in the expected format.
#         [plural] These { $param } aren’t in the expected format.
#        *[other] The value of “{ $param }” isn’t in the expected format.
#     }
form_param_format_invalid-FormInvalidParameterFormat = التنسيق غير صالح
    .long =
        { GENDER($param) ->
            [masculine] { NAME($param) } ليس بالتنسيق المتوقّع.
            [feminine] { NAME($param) } ليست بالتنسيق المتوقّع.
           *[other] القيمة المُدخلة في الحقل «{ $param }» ليست بالتنسيق المتوقّع.
        }

# is invalid
# .long = { $parameter } must be a valid BCP-47 language tag.
form_param_format_invalid-FormInvalidParameterFormatBCP47 = وسم اللغة غير صالح
    .long = يجب أن يحتوي المُعامِل «{ $parameter }» على وسم لغة صالح وفق BCP-47.

# is invalid
# .long = { $value } does not match one of the allowed values for parameter { $param }
form_param_value_invalid-FormInvalidParameterValue = القيمة غير صالحة
    .long = ليست القيمة «{ $value }» من القيم المسموح بها للمُعامِل «{ $param }».

# is invalid
# .long =
#     { $param } { GENDER($param) ->
#         [plural] are
#        *[other] is
#     } invalid. Must be not empty
form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = القيمة غير صالحة
    .long = الحقل «{ $param }» غير صالح. يجب ألا يكون فارغًا.

# is invalid
# .long = { $value } does not match the allowed values for parameter { $param }. Allowed values: { LIST($allowedValues, type: "unit") }
form_param_value_invalid-FormInvalidParameterValueWithAllowed = القيمة غير صالحة
    .long =
        ليست القيمة «{ $value }» من القيم المسموح بها للمُعامِل «{ $param }». { COUNT($allowedValues) ->
            [one] القيمة الوحيدة المسموح بها هي { LIST($allowedValues) }.
            [two] القيمتان المسموح بهما هما: { LIST($allowedValues) }.
            [few] القيم المسموح بها هي: { LIST($allowedValues) }.
            [many] القيم المسموح بها هي: { LIST($allowedValues) }.
           *[other] القيم المسموح بها هي: { LIST($allowedValues) }.
        }

# Password too long
# .long =
#     { KEY($maxLength) ->
#         [none] Your password is too long. Choose a shorter one.
#        *[other]
#             Your password can be at most { $maxLength ->
#                 [one] { $maxLength } character
#                *[other] { $maxLength } characters
#             } long.
#     }
form_password_length_too_long = كلمة المرور طويلة جدًا
    .long =
        { KEY($maxLength) ->
            [none] كلمة المرور طويلة جدًا. يُرجى اختيار كلمة مرور أقصر.
           *[other] يجب ألا يزيد طول كلمة المرور على { $maxLength ->
                [zero] { $maxLength } حرف
                [one] حرف واحد
                [two] حرفين
                [few] { $maxLength } أحرف
                [many] { $maxLength } حرفًا
               *[other] { $maxLength } حرف
            }.
        }

# Password too short
# .long =
#     { KEY($minLength) ->
#         [none] Your password is too short. Choose a longer one.
#        *[other]
#             Your password must be at least { $minLength ->
#                 [one] { $minLength } character
#                *[other] { $minLength } characters
#             } long.
#     }
form_password_length_too_short = كلمة المرور قصيرة جدًا
    .long =
        { KEY($minLength) ->
            [none] كلمة المرور قصيرة جدًا. يُرجى اختيار كلمة مرور أطول.
           *[other] يجب ألا يقل طول كلمة المرور عن { $minLength ->
                [zero] { $minLength } حرف
                [one] حرف واحد
                [two] حرفين
                [few] { $minLength } أحرف
                [many] { $minLength } حرفًا
               *[other] { $minLength } حرف
            }.
        }

# Passwords must contain at least one lowercase character.
# .long = Passwords must contain at least one lowercase character.
form_password_no_lowercase = كلمة المرور تخلو من الأحرف الصغيرة
    .long = يجب أن تحتوي كلمة المرور على حرف صغير واحد على الأقل.

# Passwords must contain at least one number.
# .long = Passwords must contain at least one number.
form_password_no_number = كلمة المرور تخلو من الأرقام
    .long = يجب أن تحتوي كلمة المرور على رقم واحد على الأقل.

# Special character missing from password
# .long = Passwords must contain at least one special character.
form_password_no_special_char = كلمة المرور تخلو من الأحرف الخاصة
    .long = يجب أن تحتوي كلمة المرور على حرف خاص واحد على الأقل.

# Given password is not strong enough.
# .long = Given password is not strong enough.
form_password_not_strong_enough = كلمة المرور ضعيفة
    .long = كلمة المرور هذه ليست قوية بما يكفي.

# Passwords must contain at least one uppercase character.
# .long = Passwords must contain at least one uppercase character.
form_password_no_uppercase = كلمة المرور تخلو من الأحرف الكبيرة
    .long = يجب أن تحتوي كلمة المرور على حرف كبير واحد على الأقل.

# Your password is too long. Please use a shorter one.
# .long = Your password is too long. Please use a shorter one.
form_password_size_in_bytes_exceeded = كلمة المرور طويلة جدًا
    .long = كلمة المرور طويلة جدًا. يُرجى استخدام كلمة مرور أقصر.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid phone numbers
#        *[other] a valid phone number
#     } according to E.164 international standard.
form_param_format_invalid-FormInvalidPhoneNumber = رقم الهاتف غير صالح
    .long =
        { KEY($parameter) ->
            [phone_number] يجب إدخال رقم هاتف صالح وفق المعيار الدولي E.164.
           *[other] يجب أن يحتوي الحقل «{ $parameter }» على رقم هاتف صالح وفق المعيار الدولي E.164.
        }

# invalid format
# .long = { $param } must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).
form_param_invalid_time = تنسيق الوقت غير صالح
    .long = يجب أن يحتوي المُعامِل «{ $param }» على تاريخ ووقت بتنسيق RFC3339، مثل { "2022-10-20T10:00:27.645Z" }.

# is invalid
# .long =
#     `{ $param }` must be { KEY($paramType) ->
#         [array] an
#         [integer] an
#         [object] an
#        *[other] a
#     } `{ $paramType }`.
form_param_type_invalid = نوع القيمة غير صالح
    .long = يجب أن يكون المُعامِل «{ $param }» من النوع «{ $paramType }».

# Invalid character in username
# .long = Your username contains a character that isn’t allowed. Choose a different username.
form_username_invalid_character = حرف غير صالح في اسم المستخدم
    .long = يحتوي اسم المستخدم على حرف غير مسموح به. يُرجى اختيار اسم مستخدم آخر.

# Username too short or too long
# .long =
#     { KEY($minLength) ->
#         [none]
#             { KEY($maxLength) ->
#                 [none] Your username is too short or too long. Choose a different one.
#                *[other]
#                     Your username can be at most { $maxLength ->
#                         [one] { $maxLength } character
#                        *[other] { $maxLength } characters
#                     } long.
#             }
#        *[other]
#             { KEY($maxLength) ->
#                 [none]
#                     Your username must be at least { $minLength ->
#                         [one] { $minLength } character
#                        *[other] { $minLength } characters
#                     } long.
#                *[other]
#                     Your username must be { $minLength } to { $maxLength ->
#                         [one] { $maxLength } character
#                        *[other] { $maxLength } characters
#                     } long.
#             }
#     }
form_username_invalid_length = اسم المستخدم أقصر أو أطول من المسموح به
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] طول اسم المستخدم أقل أو أكثر من المسموح به. يُرجى اختيار اسم مستخدم آخر.
               *[other] يجب ألا يزيد طول اسم المستخدم على { $maxLength ->
                    [zero] { $maxLength } حرف
                    [one] حرف واحد
                    [two] حرفين
                    [few] { $maxLength } أحرف
                    [many] { $maxLength } حرفًا
                   *[other] { $maxLength } حرف
                }.
            }
           *[other] { KEY($maxLength) ->
                [none] يجب ألا يقل طول اسم المستخدم عن { $minLength ->
                    [zero] { $minLength } حرف
                    [one] حرف واحد
                    [two] حرفين
                    [few] { $minLength } أحرف
                    [many] { $minLength } حرفًا
                   *[other] { $minLength } حرف
                }.
               *[other] يجب أن يتراوح طول اسم المستخدم بين { $minLength } و{ $maxLength ->
                    [zero] { $maxLength } حرف
                    [one] { $maxLength } حرف
                    [two] { $maxLength } حرف
                    [few] { $maxLength } أحرف
                    [many] { $maxLength } حرفًا
                   *[other] { $maxLength } حرف
                }.
            }
        }

# Username can’t be only numbers
# .long = Your username must contain at least one character that isn’t a number.
form_username_needs_non_number_char = يجب ألا يتكوّن اسم المستخدم من أرقام فقط
    .long = يجب أن يحتوي اسم المستخدم على حرف واحد على الأقل من غير الأرقام.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid web3 wallet addresses
#        *[other] a valid web3 wallet address
#     }.
form_param_format_invalid-FormInvalidWeb3WalletAddress = عنوان محفظة Web3 غير صالح
    .long =
        { KEY($parameter) ->
            [web3_wallet] يجب إدخال عنوان صالح لمحفظة Web3.
           *[other] يجب أن يحتوي الحقل «{ $parameter }» على عنوان صالح لمحفظة Web3.
        }

# legal not accepted
# .long = Legal consent must be accepted in order to continue.
legal_not_accepted = لم تتم الموافقة على الشروط
    .long = تلزم الموافقة على الشروط القانونية للمتابعة.

# Included too many times
# .long = { $param } is included more than the maximum of 100 times.
form_param_duplicate-FormMaximumParametersExceeded = تكرّر المُعامِل مرات كثيرة جدًا
    .long = عدد مرات ورود المُعامِل «{ $param }» يتجاوز الحد الأقصى البالغ 100 مرة.

# Invalid metadata
# .long = { $param } must be an object with keys and values.
form_param_value_invalid-FormMetadataInvalidType = البيانات الوصفية غير صالحة
    .long = يجب أن تكون قيمة المُعامِل «{ $param }» كائنًا مكوّنًا من مفاتيح وقيم.

# is missing
# .long = `{ $param }` is required when `{ $leftCondition }` is `{ $rightCondition }`.
form_conditional_param_missing-FormMissingConditionalParameter = مُعامِل مطلوب مفقود
    .long = يلزم المُعامِل «{ $param }» عندما تكون قيمة المُعامِل «{ $leftCondition }» هي «{ $rightCondition }».

# is missing
# .long = `{ $missingParam }` is required when `{ $conditionalParam }` is present.
form_conditional_param_missing-FormMissingConditionalParameterOnExistence = مُعامِل مطلوب مفقود
    .long = يلزم المُعامِل «{ $missingParam }» عند وجود المُعامِل «{ $conditionalParam }».

# is missing
# .long = { $param } must be included.
form_param_missing-FormMissingParameter = قيمة مطلوبة مفقودة
    .long =
        { GENDER($param) ->
            [masculine] يجب إدخال { NAME($param) }.
            [feminine] يجب إدخال { NAME($param) }.
           *[other] يجب إدخال قيمة في الحقل «{ $param }».
        }

# is missing
# .long = The resource associated with the supplied { $param } was not found.
form_resource_not_found = تعذّر العثور على المورد
    .long = لم يُعثر على المورد المرتبط بالقيمة المُرسلة في الحقل «{ $param }».

# is invalid
# .long = New password cannot be the same as the current password.
form_new_password_matches_current = كلمة المرور الجديدة غير صالحة
    .long = لا يمكن أن تكون كلمة المرور الجديدة مطابقة لكلمة المرور الحالية.

# No value given
# .long = The field “{ $param }” must have a value.
form_param_nil-FormNilParameter = لم تُدخل أي قيمة
    .long = يجب إدخال قيمة في الحقل «{ $param }».

# No value given
# .long = The field “{ $param }” must have a value. { $text }
form_param_nil-FormNilParameterWithCustomText = لم تُدخل أي قيمة
    .long = يجب إدخال قيمة في الحقل «{ $param }». { $text }

# exceeds maximum size
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } item
#        *[other] { $limit } items
#     }.
form_param_array_size_exceeded = تم تجاوز الحد الأقصى لعدد العناصر
    .long =
        يجب ألا يحتوي المُعامِل «{ $parameter }» على { $limit ->
            [zero] أي عنصر
            [one] أكثر من عنصر واحد
            [two] أكثر من عنصرين
            [few] أكثر من { $limit } عناصر
            [many] أكثر من { $limit } عنصرًا
           *[other] أكثر من { $limit } عنصر
        }.

# is deprecated
# .long =
#     is deprecated{ KEY($resolution) ->
#         [none] { "" }
#        *[other] . { $resolution }
#     }
form_param_deprecated = مُعامِل مُهمَل
    .long =
        هذا المُعامِل مُهمَل.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# exceeds maximum length
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
form_param_max_length_exceeded = تم تجاوز الحد الأقصى للطول
    .long =
        { GENDER($parameter) ->
            [masculine] يجب ألا يزيد طول { NAME($parameter) }
            [feminine] يجب ألا يزيد طول { NAME($parameter) }
           *[other] يجب ألا يزيد طول القيمة المُدخلة في الحقل «{ $parameter }»
        } على { $limit ->
            [zero] { $limit } حرف
            [one] حرف واحد
            [two] حرفين
            [few] { $limit } أحرف
            [many] { $limit } حرفًا
           *[other] { $limit } حرف
        }.

# is not allowed
# .long = `{ $param }` isn't allowed when `{ $leftCondition }` is { $rightCondition }.
form_conditional_param_disallowed-FormParameterNotAllowedConditionally = مُعامِل غير مسموح به
    .long = لا يُسمح بالمُعامِل «{ $param }» عندما تكون قيمة المُعامِل «{ $leftCondition }» هي «{ $rightCondition }».

# is not allowed
# .long = `{ $notAllowedParam }` isn't allowed when `{ $existingParam }` is present.
form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = مُعامِل غير مسموح به
    .long = لا يُسمح بالمُعامِل «{ $notAllowedParam }» عند وجود المُعامِل «{ $existingParam }».

# Size limit exceeded
# .long = The value of “{ $param }” is larger than allowed.
form_param_exceeds_allowed_size = الحجم كبير جدًا
    .long = حجم قيمة المُعامِل «{ $param }» أكبر من المسموح به.

# Password may be compromised
# .long = Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.
form_password_compromised = قد تكون كلمة المرور مخترَقة
    .long = قد تكون كلمة مرورك مخترَقة. لحماية حسابك، يُرجى المتابعة بطريقة أخرى لتسجيل الدخول. وبعد تسجيل الدخول، سيُطلب منك إعادة تعيين كلمة المرور.

# Invalid password digest
# .long = The password digest doesn’t match the given password hasher.
form_password_digest_invalid_code = تجزئة كلمة المرور غير صالحة
    .long = تجزئة كلمة المرور لا تطابق خوارزمية التجزئة المحدّدة.

# Password is incorrect. Try again, or use another method.
# .long = Password is incorrect. Try again, or use another method.
form_password_incorrect = كلمة المرور غير صحيحة
    .long = كلمة المرور غير صحيحة. يُرجى إعادة المحاولة أو استخدام طريقة أخرى.

# Incorrect sign-in details
# .long = Your sign-in details are incorrect. Check them and try again.
form_password_or_identifier_incorrect = بيانات تسجيل الدخول غير صحيحة
    .long = بيانات تسجيل الدخول المُدخلة غير صحيحة. يُرجى التحقق منها ثم إعادة المحاولة.

# Incorrect password. Please try again.
# .long = Incorrect password. Please try again.
form_password_validation_failed = كلمة المرور غير صحيحة
    .long = كلمة المرور غير صحيحة. يُرجى إعادة المحاولة.

# Password found in a data breach
# .long = This password was found in a data breach. To protect your account, choose a different one.
form_password_pwned = كلمة المرور موجودة ضمن بيانات مسرّبة
    .long = عُثر على كلمة المرور هذه ضمن بيانات مسرّبة. لحماية حسابك، يُرجى استخدام كلمة مرور أخرى.

# is unknown
# .long = { $param } is not a valid parameter for this request.
form_param_unknown-FormUnknownParameter = مُعامِل غير معروف
    .long = المُعامِل «{ $param }» غير صالح لهذا الطلب.

# is unknown
# .long =
#     { $param } is not a valid parameter for this request.{ KEY($possibleResolution) ->
#         [none] { "" }
#        *[other] { " " }{ $possibleResolution }
#     }
form_param_unknown-FormUnknownParameterDueToDisabledFeature = مُعامِل غير معروف
    .long =
        المُعامِل «{ $param }» غير صالح لهذا الطلب.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

# is unverified
# .long = This identification needs to be verified before you can perform this action.
form_verification_needed = لم يجرِ التحقق من معرّف الدخول
    .long = يلزم التحقق من معرّف الدخول هذا قبل تنفيذ هذا الإجراء.

# Username can’t be a phone number
# .long =
#     { $parameter } cannot be { GENDER($parameter) ->
#         [plural] phone numbers
#        *[other] a phone number
#     }. Please choose a different username.
form_username_cannot_be_phone_number = لا يمكن أن يكون اسم المستخدم رقم هاتف
    .long =
        { KEY($parameter) ->
            [username] لا يمكن أن يكون اسم المستخدم رقم هاتف. يُرجى اختيار اسم مستخدم آخر.
           *[other] لا يمكن أن تكون القيمة المُدخلة في الحقل «{ $parameter }» رقم هاتف. يُرجى اختيار اسم مستخدم آخر.
        }

# is invalid
# .long =
#     { $sanitizedField } { GENDER($sanitizedField) ->
#         [plural] are
#        *[other] is
#     } invalid
form_param_value_invalid-FormValidationFailed = القيمة غير صالحة
    .long =
        { GENDER($sanitizedField) ->
            [masculine] { NAME($sanitizedField) } غير صالح.
            [feminine] { NAME($sanitizedField) } غير صالحة.
           *[other] القيمة المُدخلة في الحقل «{ $sanitizedField }» غير صالحة.
        }
