### Clerk，2024年2月版：登录标识。状态码取自当前版本；当前版本没有的错误为400（未找到时为404）。

resource_not_found_code = 未找到资源
    .long = 找不到 ID 为“{ $resourceID }”的资源。

identification_deletion_failed_code = 登录标识删除失败
    .long = 您不能删除最后一个登录标识。

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [singular] 不能删除最后一个{ $sanitizedIdentType }
        [latin] 不能删除最后一个 { $sanitizedIdentType }
       *[other] 不能删除最后一个“{ $sanitizedIdentType }”
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [singular] 您的账号必须始终保留至少一个{ $sanitizedIdentType }。
            [latin] 您的账号必须始终保留至少一个 { $sanitizedIdentType }。
           *[other] 您的账号必须始终保留至少一个“{ $sanitizedIdentType }”。
        }

identification_set_for2_f_a_failed_code = 两步验证设置更新失败
    .long = 您不能将最后一个登录标识用作两步验证方式。

identification_update_second_factor_unverified = 两步验证设置更新失败
    .long = 此登录标识未经验证，因此无法更新其两步验证设置。
