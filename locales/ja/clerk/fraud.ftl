### Clerk、Frontend API：不正行為

# device attestation challenge client mismatch
# .long = The device attestation challenge provided is not valid for the client.
device_attestation_challenge_client_mismatch = デバイス構成証明のチャレンジがクライアントと一致しません
    .long = 指定されたデバイス構成証明のチャレンジは、このクライアントには使用できません。

# device attestation is misconfigured
# .long = Device attestation is misconfigured for this instance.
device_attestation_misconfigured = デバイス構成証明の設定に誤りがあります
    .long = このインスタンスのデバイス構成証明の設定に誤りがあります。

# device attestation not configured
# .long = Device attestation is not configured for this instance.
device_attestation_not_configured = デバイス構成証明が設定されていません
    .long = このインスタンスでは、デバイス構成証明を使用するための設定が行われていません。

# unsupported native client platform
# .long = Device attestation is not supported for the client platform.
device_attestation_unsupported_platform = このプラットフォームはサポートされていません
    .long = このクライアントのプラットフォームでは、デバイス構成証明がサポートされていません。

# device attestation verification failed
# .long = Failed to verify the provided device attestation.
device_attestation_verification_failed = デバイス構成証明の検証に失敗しました
    .long = 指定されたデバイス構成証明を検証できませんでした。

# Action blocked
# .long = This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.
action_blocked = 操作がブロックされました
    .long = この操作は不審なものと判断されたため、ブロックされました。誤りと思われる場合は、サポートにお問い合わせください。

# Device blocked
# .long = This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.
device_blocked = デバイスがブロックされました
    .long = このデバイスは不審なものと判断されたため、ブロックされました。今後、このデバイスから操作を行うことはできません。誤りと思われる場合は、サポートにお問い合わせください。

# Unusual activity was detected
# .long = Unusual activity was detected. Please try again later or contact our support if you continue to experience issues.
captcha_invalid-FraudRateLimitExceeded = 通常とは異なる動作が検出されました
    .long = 通常とは異なる動作が検出されました。しばらくしてからもう一度お試しください。問題が続く場合は、サポートにお問い合わせください。

# Sign up rate limit exceeded
# .long = The sign up rate limit was exceeded. Please try a different method or contact our support if you continue to experience issues.
signup_rate_limit_exceeded = サインアップの回数制限を超えました
    .long = サインアップの回数が制限を超えました。別の方法をお試しください。問題が続く場合は、サポートにお問い合わせください。

# invalid device attestation assertion
# .long = The device attestation assertion provided is invalid.
invalid_device_attestation_assertion = デバイス構成証明のアサーションが無効です
    .long = 指定されたデバイス構成証明のアサーションは使用できません。

# invalid device attestation challenge
# .long = The device attestation challenge provided is either invalid or has expired.
invalid_device_attestation_challenge = デバイス構成証明のチャレンジが無効です
    .long = 指定されたデバイス構成証明のチャレンジが無効であるか、有効期限が切れています。

# protect check already resolved
# .long = This protect check has already been completed and cannot be resolved again.
protect_check_already_resolved = 保護チェックはすでに完了しています
    .long = この保護チェックはすでに完了しているため、再度実行することはできません。

# Device attestation is required
# .long = A valid device attestation could not be found for the client.
requires_device_attestation = デバイス構成証明が必要です
    .long = クライアントの有効なデバイス構成証明が見つかりませんでした。
