### Clerk，Frontend API：会话

deprovisioned = 账号已被收回
    .long = 您的账号已被收回，无法再使用。

invalid_action_for_session = 对用户会话的操作无效
    .long = 无法对会话“{ $sessionID }”执行操作“{ $action }”。

invalid_action_for_session_reverification = 对会话重新验证的操作无效
    .long = 无法对此会话执行操作“{ $action }”，因为该会话尚未准备好进行“{ $resolution }”。

resource_not_found-SessionNotFound = 未找到会话
    .long = 找不到ID为“{ $sessionID }”的会话。

session_reverification_missing = 缺少会话验证
    .long = 您需要先启动新的会话验证流程。

session_reverification_required = 需要重新验证身份
    .long = 要执行此操作，您需要再次验证身份。

action_for_session_not_authorized = 对会话的操作未获授权
    .long = 无权对会话“{ $sessionID }”执行所请求的操作。
