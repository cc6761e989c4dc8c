### Clerk，Frontend API：会话

deprovisioned = 账号已被收回
    .long = 您的账号已被收回，无法再使用。

invalid_action_for_session = 用户会话不支持此操作
    .long = 无法对会话“{ $sessionID }”执行所请求的操作（{ $action }）。

invalid_action_for_session_reverification = 会话重新验证不支持此操作
    .long = 此会话尚未准备就绪，因此无法执行所请求的操作（{ $action }；{ $resolution }）。

resource_not_found-SessionNotFound = 未找到会话
    .long = 找不到 ID 为“{ $sessionID }”的会话。

session_reverification_missing = 尚未启动会话验证
    .long = 您需要先启动新的会话验证流程。

session_reverification_required = 需要重新验证身份
    .long = 要执行此操作，您需要再次验证身份。

action_for_session_not_authorized = 无权对会话执行此操作
    .long = 您没有对会话“{ $sessionID }”执行所请求操作的权限。
