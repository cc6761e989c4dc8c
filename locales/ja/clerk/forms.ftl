### Clerk、Frontend API：フォーム

# at least one parameter must be provided
# .long =
#     { COUNT($parameters) ->
#         [one] `{ LIST($parameters, type: "or") }` must be provided
#        *[other] at least one of `{ LIST($parameters, type: "or") }` must be provided
#     }
form_param_missing-FormAtLeastOneOptionalParameterMissing = 少なくとも1つのパラメーターが必要です
    .long =
        { COUNT($parameters) ->
            [1] 次のパラメーターを指定してください：{ LIST($parameters) }。
           *[other] 次のパラメーターのうち、少なくとも1つを指定してください：{ LIST($parameters) }。
        }

# is disabled
# .long = { $value } is disabled. Please verify you're using the correct instance, or see our docs to learn how to enable this value.
form_param_value_disabled = この値は使用できません
    .long = 「{ $value }」はオフになっています。正しいインスタンスを使用しているかどうかを確認してください。または、この値を有効にする方法をドキュメントでご覧ください。

# Date values must not be in the future.
# .long = Date values must not be in the future.
form_disallow_future_date = 未来の日付は使用できません
    .long = 今日以前の日付を入力してください。

# is duplicate
# .long = { $param } included multiple times. There should only be one.
form_param_duplicate-FormDuplicateParameter = パラメーターが重複しています
    .long = パラメーター「{ $param }」が複数回指定されています。1回だけ指定してください。

# Already in use
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already in use. Please try another one.
#         [plural] These { $param } are already in use. Please try others.
#        *[other] The value of “{ $param }” is already in use. Please try another one.
#     }
form_identifier_exists-FormIdentifierExists = この情報はすでに使用されています
    .long = この{ $param }はすでに使用されています。別のものをお試しください。

# Already linked to another account
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already linked to another account. To use it here, remove it from that account first.
#         [plural] These { $param } are already linked to another account. To use them here, remove them from that account first.
#        *[other] The value of “{ $param }” is already linked to another account. To use it here, remove it from that account first.
#     }
form_identifier_exists-FormIdentifierExistsWithAnotherAccount = この情報は別のアカウントに関連付けられています
    .long = この{ $param }は、すでに別のアカウントに関連付けられています。ここで使用するには、まずそのアカウントから削除してください。

# Account not found
# .long =
#     { GENDER($param) ->
#         [singular] No account was found with this { $param }.
#         [plural] No account was found with these { $param }.
#        *[other] No account was found with this value of “{ $param }”.
#     }
form_identifier_not_found = アカウントが見つかりません
    .long = この{ $param }のアカウントは見つかりませんでした。

# is incorrect
# .long = Incorrect code
form_code_incorrect = コードが正しくありません
    .long = 入力されたコードに誤りがあります。

# is incorrect
# .long = Incorrect signature
form_incorrect_signature = 署名が正しくありません
    .long = リクエストの署名に誤りがあります。

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid email addresses
#        *[other] a valid email address
#     }.
form_param_format_invalid-FormInvalidEmailAddress = メールアドレスの形式が正しくありません
    .long =
        { KEY($parameter) ->
            [email_address] 正しいメールアドレスを入力してください。
           *[other] 「{ $parameter }」には、正しいメールアドレスを入力してください。
        }

# invalid email addresses
# .long =
#     { COUNT($emailAddresses) ->
#         [one] The following email address is invalid: { $emailAddresses }
#        *[other] The following email addresses are invalid: { $emailAddresses }
#     }
form_param_format_invalid-FormInvalidEmailAddresses = 正しくないメールアドレスがあります
    .long = 次のメールアドレスの形式が正しくありません：{ $emailAddresses }。

# invalid character encoding
# .long = { $param } contains invalid UTF-8 characters
form_param_value_invalid-FormInvalidEncodingParameterValue = 文字エンコーディングが無効です
    .long = パラメーター「{ $param }」に無効なUTF-8文字が含まれています。

# Invalid format
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } isn’t in the expected format.
#         [plural] These { $param } aren’t in the expected format.
#        *[other] The value of “{ $param }” isn’t in the expected format.
#     }
form_param_format_invalid-FormInvalidParameterFormat = 入力内容の形式が正しくありません
    .long = 「{ $param }」の形式が正しくありません。

# is invalid
# .long = { $parameter } must be a valid BCP-47 language tag.
form_param_format_invalid-FormInvalidParameterFormatBCP47 = 言語タグが無効です
    .long = パラメーター「{ $parameter }」には、有効なBCP-47言語タグを指定してください。

# is invalid
# .long = { $value } does not match one of the allowed values for parameter { $param }
form_param_value_invalid-FormInvalidParameterValue = 値が無効です
    .long = 「{ $value }」は、パラメーター「{ $param }」に指定できる値ではありません。

# is invalid
# .long =
#     { $param } { GENDER($param) ->
#         [plural] are
#        *[other] is
#     } invalid. Must be not empty
form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = 入力内容が正しくありません
    .long = 「{ $param }」が正しくありません。空欄にすることはできません。

# is invalid
# .long = { $value } does not match the allowed values for parameter { $param }. Allowed values: { LIST($allowedValues, type: "unit") }
form_param_value_invalid-FormInvalidParameterValueWithAllowed = 値が無効です
    .long = 「{ $value }」は、パラメーター「{ $param }」に指定できる値ではありません。指定できる値：{ LIST($allowedValues) }。

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
form_password_length_too_long = パスワードが長すぎます
    .long =
        { KEY($maxLength) ->
            [none] パスワードが長すぎます。もっと短いパスワードを選んでください。
           *[other] パスワードは{ $maxLength }文字以内にしてください。
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
form_password_length_too_short = パスワードが短すぎます
    .long =
        { KEY($minLength) ->
            [none] パスワードが短すぎます。もっと長いパスワードを選んでください。
           *[other] パスワードは{ $minLength }文字以上にしてください。
        }

# Passwords must contain at least one lowercase character.
# .long = Passwords must contain at least one lowercase character.
form_password_no_lowercase = パスワードには小文字が必要です
    .long = パスワードには、小文字を1文字以上含める必要があります。

# Passwords must contain at least one number.
# .long = Passwords must contain at least one number.
form_password_no_number = パスワードには数字が必要です
    .long = パスワードには、数字を1文字以上含める必要があります。

# Special character missing from password
# .long = Passwords must contain at least one special character.
form_password_no_special_char = パスワードには特殊文字が必要です
    .long = パスワードには、特殊文字を1文字以上含める必要があります。

# Given password is not strong enough.
# .long = Given password is not strong enough.
form_password_not_strong_enough = パスワードの強度が不足しています
    .long = このパスワードは十分に強力ではないため、使用できません。

# Passwords must contain at least one uppercase character.
# .long = Passwords must contain at least one uppercase character.
form_password_no_uppercase = パスワードには大文字が必要です
    .long = パスワードには、大文字を1文字以上含める必要があります。

# Your password is too long. Please use a shorter one.
# .long = Your password is too long. Please use a shorter one.
form_password_size_in_bytes_exceeded = パスワードが長すぎます
    .long = パスワードが長すぎます。もっと短いパスワードを使用してください。

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid phone numbers
#        *[other] a valid phone number
#     } according to E.164 international standard.
form_param_format_invalid-FormInvalidPhoneNumber = 電話番号の形式が正しくありません
    .long =
        { KEY($parameter) ->
            [phone_number] 国番号から始まる正しい電話番号を入力してください（E.164形式）。
           *[other] 「{ $parameter }」には、国番号から始まる正しい電話番号を入力してください（E.164形式）。
        }

# invalid format
# .long = { $param } must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).
form_param_invalid_time = 日時の形式が正しくありません
    .long = パラメーター「{ $param }」には、RFC3339形式の日時（例：`2022-10-20T10:00:27.645Z`）を指定してください。

# is invalid
# .long =
#     `{ $param }` must be { KEY($paramType) ->
#         [array] an
#         [integer] an
#         [object] an
#        *[other] a
#     } `{ $paramType }`.
form_param_type_invalid = パラメーターの型が正しくありません
    .long = パラメーター「{ $param }」の型は「{ $paramType }」である必要があります。

# Invalid character in username
# .long = Your username contains a character that isn’t allowed. Choose a different username.
form_username_invalid_character = ユーザー名に使用できない文字があります
    .long = ユーザー名に、許可されていない文字が含まれています。別のユーザー名を選んでください。

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
form_username_invalid_length = ユーザー名が短すぎるか、長すぎます
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] ユーザー名が短すぎるか、長すぎます。別のユーザー名を選んでください。
               *[other] ユーザー名は{ $maxLength }文字以内にしてください。
            }
           *[other] { KEY($maxLength) ->
                [none] ユーザー名は{ $minLength }文字以上にしてください。
               *[other] ユーザー名は{ $minLength }文字以上{ $maxLength }文字以内にしてください。
            }
        }

# Username can’t be only numbers
# .long = Your username must contain at least one character that isn’t a number.
form_username_needs_non_number_char = ユーザー名には数字以外の文字が必要です
    .long = ユーザー名には、数字以外の文字を1文字以上含める必要があります。

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid web3 wallet addresses
#        *[other] a valid web3 wallet address
#     }.
form_param_format_invalid-FormInvalidWeb3WalletAddress = Web3ウォレットのアドレスの形式が正しくありません
    .long =
        { KEY($parameter) ->
            [web3_wallet] 正しいWeb3ウォレットのアドレスを入力してください。
           *[other] 「{ $parameter }」には、正しいWeb3ウォレットのアドレスを入力してください。
        }

# legal not accepted
# .long = Legal consent must be accepted in order to continue.
legal_not_accepted = 規約に同意していません
    .long = 続行するには、規約に同意する必要があります。

# Included too many times
# .long = { $param } is included more than the maximum of 100 times.
form_param_duplicate-FormMaximumParametersExceeded = パラメーターの指定回数が多すぎます
    .long = パラメーター「{ $param }」の指定回数が、上限の100回を超えています。

# Invalid metadata
# .long = { $param } must be an object with keys and values.
form_param_value_invalid-FormMetadataInvalidType = メタデータが無効です
    .long = パラメーター「{ $param }」は、キーと値で構成されるオブジェクトである必要があります。

# is missing
# .long = `{ $param }` is required when `{ $leftCondition }` is `{ $rightCondition }`.
form_conditional_param_missing-FormMissingConditionalParameter = 必須のパラメーターがありません
    .long = パラメーター「{ $leftCondition }」が「{ $rightCondition }」の場合、パラメーター「{ $param }」は必須です。

# is missing
# .long = `{ $missingParam }` is required when `{ $conditionalParam }` is present.
form_conditional_param_missing-FormMissingConditionalParameterOnExistence = 必須のパラメーターがありません
    .long = パラメーター「{ $conditionalParam }」を指定する場合、パラメーター「{ $missingParam }」は必須です。

# is missing
# .long = { $param } must be included.
form_param_missing-FormMissingParameter = 必須の項目が入力されていません
    .long =
        { KEY($param) ->
            [legal_accepted] 規約への同意は必須です。
           *[other] 「{ $param }」は必須です。入力してください。
        }

# is missing
# .long = The resource associated with the supplied { $param } was not found.
form_resource_not_found = リソースが見つかりません
    .long = 指定された{ $param }に対応するリソースは見つかりませんでした。

# is invalid
# .long = New password cannot be the same as the current password.
form_new_password_matches_current = 新しいパスワードが正しくありません
    .long = 新しいパスワードには、現在のパスワードと異なるものを設定してください。

# No value given
# .long = The field “{ $param }” must have a value.
form_param_nil-FormNilParameter = 項目が入力されていません
    .long =
        { KEY($param) ->
            [legal_accepted] 規約に同意してください。
           *[other] 「{ $param }」を入力してください。
        }

# No value given
# .long = The field “{ $param }” must have a value. { $text }
form_param_nil-FormNilParameterWithCustomText = 項目が入力されていません
    .long =
        { KEY($param) ->
            [legal_accepted] 規約に同意してください。{ $text }
           *[other] 「{ $param }」を入力してください。{ $text }
        }

# exceeds maximum size
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } item
#        *[other] { $limit } items
#     }.
form_param_array_size_exceeded = 項目数の上限を超えました
    .long = パラメーター「{ $parameter }」は{ $limit }件以内で指定してください。

# is deprecated
# .long =
#     is deprecated{ KEY($resolution) ->
#         [none] { "" }
#        *[other] . { $resolution }
#     }
form_param_deprecated = 非推奨のパラメーターです
    .long =
        このパラメーターは非推奨です。{ KEY($resolution) ->
            [none] { "" }
           *[other] { $resolution }
        }

# exceeds maximum length
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
form_param_max_length_exceeded = 文字数の上限を超えました
    .long = 「{ $parameter }」は{ $limit }文字以内で入力してください。

# is not allowed
# .long = `{ $param }` isn't allowed when `{ $leftCondition }` is { $rightCondition }.
form_conditional_param_disallowed-FormParameterNotAllowedConditionally = このパラメーターは指定できません
    .long = パラメーター「{ $leftCondition }」が「{ $rightCondition }」の場合、パラメーター「{ $param }」は指定できません。

# is not allowed
# .long = `{ $notAllowedParam }` isn't allowed when `{ $existingParam }` is present.
form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = このパラメーターは指定できません
    .long = パラメーター「{ $existingParam }」を指定する場合、パラメーター「{ $notAllowedParam }」は指定できません。

# Size limit exceeded
# .long = The value of “{ $param }” is larger than allowed.
form_param_exceeds_allowed_size = パラメーターのサイズが大きすぎます
    .long = パラメーター「{ $param }」のサイズが、許可されている上限を超えています。

# Password may be compromised
# .long = Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.
form_password_compromised = パスワードが漏えいした可能性があります
    .long = パスワードが第三者に知られている可能性があります。アカウントを保護するため、別の方法でサインインしてください。サインイン後に、パスワードの再設定が必要になります。

# Invalid password digest
# .long = The password digest doesn’t match the given password hasher.
form_password_digest_invalid_code = パスワードダイジェストが無効です
    .long = パスワードダイジェストが、指定されたパスワードハッシュ方式と一致しません。

# Password is incorrect. Try again, or use another method.
# .long = Password is incorrect. Try again, or use another method.
form_password_incorrect = パスワードが正しくありません
    .long = 入力されたパスワードに誤りがあります。もう一度お試しいただくか、別の方法をご利用ください。

# Incorrect sign-in details
# .long = Your sign-in details are incorrect. Check them and try again.
form_password_or_identifier_incorrect = サインイン情報が正しくありません
    .long = 入力されたサインイン情報が正しくありません。確認して、もう一度お試しください。

# Incorrect password. Please try again.
# .long = Incorrect password. Please try again.
form_password_validation_failed = パスワードが正しくありません
    .long = 入力されたパスワードに誤りがあります。もう一度お試しください。

# Password found in a data breach
# .long = This password was found in a data breach. To protect your account, choose a different one.
form_password_pwned = データ漏えいで見つかったパスワードです
    .long = このパスワードは、データ漏えいで見つかっています。アカウントを保護するため、別のパスワードを使用してください。

# is unknown
# .long = { $param } is not a valid parameter for this request.
form_param_unknown-FormUnknownParameter = 不明なパラメーターです
    .long = 「{ $param }」は、このリクエストで有効なパラメーターではありません。

# is unknown
# .long =
#     { $param } is not a valid parameter for this request.{ KEY($possibleResolution) ->
#         [none] { "" }
#        *[other] { " " }{ $possibleResolution }
#     }
form_param_unknown-FormUnknownParameterDueToDisabledFeature = 不明なパラメーターです
    .long =
        「{ $param }」は、このリクエストで有効なパラメーターではありません。{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { $possibleResolution }
        }

# is unverified
# .long = This identification needs to be verified before you can perform this action.
form_verification_needed = サインインIDが未確認です
    .long = この操作を行うには、先にこのサインインIDの確認を完了してください。

# Username can’t be a phone number
# .long =
#     { $parameter } cannot be { GENDER($parameter) ->
#         [plural] phone numbers
#        *[other] a phone number
#     }. Please choose a different username.
form_username_cannot_be_phone_number = 電話番号をユーザー名にすることはできません
    .long = 「{ $parameter }」に電話番号を使用することはできません。別のユーザー名を選んでください。

# is invalid
# .long =
#     { $sanitizedField } { GENDER($sanitizedField) ->
#         [plural] are
#        *[other] is
#     } invalid
form_param_value_invalid-FormValidationFailed = 入力内容が正しくありません
    .long = 「{ $sanitizedField }」が正しくありません。
