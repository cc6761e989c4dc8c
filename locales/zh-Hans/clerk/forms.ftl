### Clerk，Frontend API：表单

form_param_missing-FormAtLeastOneOptionalParameterMissing = 至少需要提供一个参数
    .long =
        { COUNT($parameters) ->
            [1] 必须提供此参数：{ LIST($parameters, type: "or") }。
           *[other] 必须至少提供以下参数之一：{ LIST($parameters, type: "or") }。
        }

form_param_value_disabled = 此值已禁用
    .long = “{ $value }”已禁用。请确认您使用的是正确的实例，或者查阅文档了解如何启用此值。

form_disallow_future_date = 日期不能晚于今天
    .long = 请不要输入未来的日期。

form_param_duplicate-FormDuplicateParameter = 参数重复
    .long = 请求中多次包含参数“{ $param }”，但它只能出现一次。

form_identifier_exists-FormIdentifierExists =
    { GENDER($param) ->
        [singular] { $param }已被使用
        [latin] { $param }已被使用
       *[other] “{ $param }”的值已被使用
    }
    .long =
        { GENDER($param) ->
            [singular] 此{ $param }已被使用。请换一个试试。
            [latin] 此 { $param }已被使用。请换一个试试。
           *[other] “{ $param }”的值已被使用。请换一个试试。
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount =
    { GENDER($param) ->
        [singular] { $param }已关联其他账号
        [latin] { $param }已关联其他账号
       *[other] “{ $param }”的值已关联其他账号
    }
    .long =
        { GENDER($param) ->
            [singular] 此{ $param }已关联其他账号。要在此处使用，请先将其从该账号中移除。
            [latin] 此 { $param }已关联其他账号。要在此处使用，请先将其从该账号中移除。
           *[other] “{ $param }”的值已关联其他账号。要在此处使用，请先将其从该账号中移除。
        }

form_identifier_not_found = 未找到账号
    .long =
        { GENDER($param) ->
            [singular] 没有与此{ $param }对应的账号。
            [latin] 没有与此 { $param }对应的账号。
           *[other] 没有与“{ $param }”的值对应的账号。
        }

form_code_incorrect = 验证码不正确
    .long = 您输入的验证码有误。

form_incorrect_signature = 签名不正确
    .long = 请求中的签名有误。

form_param_format_invalid-FormInvalidEmailAddress = 邮箱地址无效
    .long =
        { KEY($parameter) ->
            [email_address] 请输入有效的邮箱地址。
            [email_addresses] 请输入有效的邮箱地址。
           *[other] { GENDER($parameter) ->
                [singular] { $parameter }必须是有效的邮箱地址。
                [latin] { $parameter }必须是有效的邮箱地址。
               *[other] “{ $parameter }”必须是有效的邮箱地址。
            }
        }

form_param_format_invalid-FormInvalidEmailAddresses = 包含无效的邮箱地址
    .long = 以下邮箱地址无效：{ LIST($emailAddresses) }。

form_param_value_invalid-FormInvalidEncodingParameterValue = 字符编码无效
    .long = 参数“{ $param }”包含无效的 UTF-8 字符。

form_param_format_invalid-FormInvalidParameterFormat =
    { GENDER($param) ->
        [singular] { $param }格式无效
        [latin] { $param }格式无效
       *[other] “{ $param }”的格式无效
    }
    .long =
        { GENDER($param) ->
            [singular] 此{ $param }不符合格式要求。
            [latin] 此 { $param }不符合格式要求。
           *[other] “{ $param }”的值不符合格式要求。
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = 语言标签无效
    .long = 参数“{ $parameter }”必须是有效的 BCP-47 语言标签。

form_param_value_invalid-FormInvalidParameterValue = 值无效
    .long = “{ $value }”不是参数“{ $param }”允许的值。

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = 内容无效
    .long =
        { GENDER($param) ->
            [singular] { $param }无效。此项不能为空。
            [latin] { $param }无效。此项不能为空。
           *[other] “{ $param }”的值无效。此项不能为空。
        }

form_param_value_invalid-FormInvalidParameterValueWithAllowed = 值无效
    .long = “{ $value }”不是参数“{ $param }”允许的值。允许的值：{ LIST($allowedValues, type: "or") }。

form_password_length_too_long = 密码太长
    .long =
        { KEY($maxLength) ->
            [none] 您的密码太长。请换一个更短的密码。
           *[other] 密码不能超过{ $maxLength }个字符。
        }

form_password_length_too_short = 密码太短
    .long =
        { KEY($minLength) ->
            [none] 您的密码太短。请换一个更长的密码。
           *[other] 密码至少需要{ $minLength }个字符。
        }

form_password_no_lowercase = 密码缺少小写字母
    .long = 密码必须至少包含一个小写字母。

form_password_no_number = 密码缺少数字
    .long = 密码必须至少包含一个数字。

form_password_no_special_char = 密码缺少特殊字符
    .long = 密码必须至少包含一个特殊字符。

form_password_not_strong_enough = 密码强度不足
    .long = 此密码不够安全，无法使用。

form_password_no_uppercase = 密码缺少大写字母
    .long = 密码必须至少包含一个大写字母。

form_password_size_in_bytes_exceeded = 密码太长
    .long = 您的密码太长。请换一个更短的密码。

form_param_format_invalid-FormInvalidPhoneNumber = 电话号码无效
    .long =
        { KEY($parameter) ->
            [phone_number] 请按照 E.164 国际标准输入有效的电话号码。
            [phone_numbers] 请按照 E.164 国际标准输入有效的电话号码。
           *[other] { GENDER($parameter) ->
                [singular] { $parameter }必须是符合 E.164 国际标准的有效电话号码。
                [latin] { $parameter }必须是符合 E.164 国际标准的有效电话号码。
               *[other] “{ $parameter }”必须是符合 E.164 国际标准的有效电话号码。
            }
        }

form_param_invalid_time = 时间格式无效
    .long = 参数“{ $param }”必须包含 RFC 3339 格式的日期和时间（例如2022-10-20T10:00:27.645Z）。

form_param_type_invalid = 参数类型无效
    .long = 参数“{ $param }”的类型必须是“{ $paramType }”。

form_username_invalid_character = 用户名包含无效字符
    .long = 用户名包含不允许使用的字符。请换一个用户名。

form_username_invalid_length = 用户名太短或太长
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] 您的用户名长度不符合要求。请换一个用户名。
               *[other] 用户名不能超过{ $maxLength }个字符。
            }
           *[other] { KEY($maxLength) ->
                [none] 用户名至少需要{ $minLength }个字符。
               *[other] 用户名的长度必须为{ $minLength }到{ $maxLength }个字符。
            }
        }

form_username_needs_non_number_char = 用户名不能全是数字
    .long = 用户名必须至少包含一个非数字字符。

form_param_format_invalid-FormInvalidWeb3WalletAddress = Web3 钱包地址无效
    .long =
        { KEY($parameter) ->
            [web3_wallet] 请输入有效的 Web3 钱包地址。
           *[other] { GENDER($parameter) ->
                [singular] { $parameter }必须是有效的 Web3 钱包地址。
                [latin] { $parameter }必须是有效的 Web3 钱包地址。
               *[other] “{ $parameter }”必须是有效的 Web3 钱包地址。
            }
        }

legal_not_accepted = 未同意法律条款
    .long = 您必须同意法律条款才能继续。

form_param_duplicate-FormMaximumParametersExceeded = 参数重复次数过多
    .long = 参数“{ $param }”在请求中出现的次数超过了100次的上限。

form_param_value_invalid-FormMetadataInvalidType = 元数据无效
    .long = 参数“{ $param }”必须是由键和值组成的对象。

form_conditional_param_missing-FormMissingConditionalParameter = 缺少参数
    .long = 当参数“{ $leftCondition }”为“{ $rightCondition }”时，必须提供参数“{ $param }”。

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = 缺少参数
    .long = 如果提供了参数“{ $conditionalParam }”，就必须提供参数“{ $missingParam }”。

form_param_missing-FormMissingParameter = 缺少必填项
    .long =
        { KEY($param) ->
            [legal_accepted] 必须同意法律条款。
           *[other] { GENDER($param) ->
                [singular] { $param }为必填项，请填写。
                [latin] { $param }为必填项，请填写。
               *[other] “{ $param }”为必填项，请填写。
            }
        }

form_resource_not_found = 未找到资源
    .long =
        { GENDER($param) ->
            [singular] 找不到与所提供的{ $param }对应的资源。
            [latin] 找不到与所提供的 { $param }对应的资源。
           *[other] 找不到与所提供的“{ $param }”对应的资源。
        }

form_new_password_matches_current = 新密码无效
    .long = 新密码不能与当前密码相同。

form_param_nil-FormNilParameter = 未填写内容
    .long =
        { KEY($param) ->
            [legal_accepted] 必须同意法律条款。
           *[other] { GENDER($param) ->
                [singular] { $param }不能为空。
                [latin] { $param }不能为空。
               *[other] “{ $param }”字段不能为空。
            }
        }

form_param_nil-FormNilParameterWithCustomText = 未填写内容
    .long =
        { KEY($param) ->
            [legal_accepted] 必须同意法律条款。
           *[other] { GENDER($param) ->
                [singular] { $param }不能为空。
                [latin] { $param }不能为空。
               *[other] “{ $param }”字段不能为空。
            }
        }{ $text }

form_param_array_size_exceeded = 参数的项数超出上限
    .long = 参数“{ $parameter }”不能超过{ $limit }项。

form_param_deprecated = 参数已弃用
    .long =
        此参数已弃用，不应再使用。{ KEY($resolution) ->
            [none] { "" }
           *[other] { $resolution }
        }

form_param_max_length_exceeded = 内容超出长度上限
    .long =
        { GENDER($parameter) ->
            [singular] { $parameter }不能超过{ $limit }个字符。
            [latin] { $parameter }不能超过{ $limit }个字符。
           *[other] “{ $parameter }”的值不能超过{ $limit }个字符。
        }

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = 不允许使用此参数
    .long = 当参数“{ $leftCondition }”为“{ $rightCondition }”时，不能提供参数“{ $param }”。

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = 不允许使用此参数
    .long = 如果提供了参数“{ $existingParam }”，就不能提供参数“{ $notAllowedParam }”。

form_param_exceeds_allowed_size = 参数超出大小上限
    .long = 参数“{ $param }”的内容超过了允许的大小。

form_password_compromised = 密码可能已泄露
    .long = 您的密码可能已泄露。为保护您的账号，请使用其他登录方式继续。登录后，您需要重置密码。

form_password_digest_invalid_code = 密码摘要无效
    .long = 此密码摘要与给定的密码哈希算法不匹配。

form_password_incorrect = 密码不正确
    .long = 您输入的密码有误。请重试，或者使用其他方式。

form_password_or_identifier_incorrect = 登录信息不正确
    .long = 您输入的登录信息有误。请检查后重试。

form_password_validation_failed = 密码不正确
    .long = 您输入的密码有误。请重试。

form_password_pwned = 密码出现在泄露的数据中
    .long = 此密码曾出现在数据泄露事件中。为保护您的账号，请换一个密码。

form_param_unknown-FormUnknownParameter = 未知参数
    .long = “{ $param }”不是此请求的有效参数。

form_param_unknown-FormUnknownParameterDueToDisabledFeature = 未知参数
    .long =
        “{ $param }”不是此请求的有效参数。{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { $possibleResolution }
        }

form_verification_needed = 登录标识未验证
    .long = 要执行此操作，请先验证此登录标识。

form_username_cannot_be_phone_number = 用户名不能是电话号码
    .long =
        { GENDER($parameter) ->
            [singular] { $parameter }不能是电话号码。请换一个用户名。
            [latin] { $parameter }不能是电话号码。请换一个用户名。
           *[other] “{ $parameter }”的值不能是电话号码。请换一个用户名。
        }

form_param_value_invalid-FormValidationFailed = 内容无效
    .long =
        { GENDER($sanitizedField) ->
            [singular] 您填写的{ $sanitizedField }无效。
            [latin] 您填写的 { $sanitizedField }无效。
           *[other] “{ $sanitizedField }”的值无效。
        }
