### Clerk，Frontend API：防欺诈

device_attestation_challenge_client_mismatch = 设备证明质询与客户端不匹配
    .long = 提供的设备证明质询不适用于此客户端。

device_attestation_misconfigured = 设备证明配置有误
    .long = 此实例的设备证明配置有误。

device_attestation_not_configured = 未配置设备证明
    .long = 此实例尚未配置设备证明。

device_attestation_unsupported_platform = 不支持此原生客户端平台
    .long = 此客户端所在的平台不支持设备证明。

device_attestation_verification_failed = 设备证明验证失败
    .long = 无法验证所提供的设备证明。

action_blocked = 操作已被拦截
    .long = 系统检测到此操作可疑，已将其拦截。如果您认为这是误判，请联系支持团队。

device_blocked = 设备已被拦截
    .long = 系统检测到此设备可疑，已将其拦截。此设备将无法再执行任何操作。如果您认为这是误判，请联系支持团队。

captcha_invalid-FraudRateLimitExceeded = 检测到异常活动
    .long = 系统检测到异常活动。请稍后重试；如果问题仍然存在，请联系我们的支持团队。

signup_rate_limit_exceeded = 注册过于频繁
    .long = 注册次数超出了频率限制。请尝试其他方式；如果问题仍然存在，请联系我们的支持团队。

invalid_device_attestation_assertion = 设备证明断言无效
    .long = 请求中提供的设备证明断言无效。

invalid_device_attestation_challenge = 设备证明质询无效
    .long = 提供的设备证明质询无效，或者已经过期。

protect_check_already_resolved = 防护检查已完成
    .long = 此防护检查已经完成，不能再次执行。

requires_device_attestation = 需要设备证明
    .long = 找不到此客户端的有效设备证明。
