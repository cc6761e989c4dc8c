### Clerk，Frontend API：登录标识

resource_not_found-IdentificationNotFound = 未找到资源
    .long = 系统中找不到指定的资源。

immutable_attribute_modification_not_allowed = 不允许更改此项
    .long =
        { GENDER($sanitizedAttributeType) ->
            [singular] 您不能修改或移除自己的{ $sanitizedAttributeType }。
            [latin] 您不能修改或移除自己的 { $sanitizedAttributeType }。
           *[other] 您不能修改或移除“{ $sanitizedAttributeType }”的值。
        }

oauth_connection_blocked_by_immutable_attribute = 无法连接账号
    .long =
        { GENDER($sanitizedAttributeType) ->
            [singular] 无法连接此账号，因为其{ $sanitizedAttributeType }与您现有的{ $sanitizedAttributeType }不一致。
            [latin] 无法连接此账号，因为其 { $sanitizedAttributeType }与您现有的 { $sanitizedAttributeType }不一致。
           *[other] 无法连接此账号，因为其“{ $sanitizedAttributeType }”的值与您现有的值不一致。
        }

second_factor_deletion_not_allowed = 不能删除此两步验证方式
    .long = 您的账号必须始终保留至少一种两步验证方式。

too_many_unverified_identifications = 未验证的联系方式过多
    .long = 此用户有太多未验证的联系方式。
