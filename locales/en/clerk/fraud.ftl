### Clerk, Frontend API: Fraud

device_attestation_challenge_client_mismatch = device attestation challenge client mismatch
    .long = The device attestation challenge provided is not valid for the client.

device_attestation_misconfigured = device attestation is misconfigured
    .long = Device attestation is misconfigured for this instance.

device_attestation_not_configured = device attestation not configured
    .long = Device attestation is not configured for this instance.

device_attestation_unsupported_platform = unsupported native client platform
    .long = Device attestation is not supported for the client platform.

device_attestation_verification_failed = device attestation verification failed
    .long = Failed to verify the provided device attestation.

action_blocked = Action blocked
    .long = This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.

device_blocked = Device blocked
    .long = This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.

captcha_invalid-FraudRateLimitExceeded = Unusual activity was detected
    .long = Unusual activity was detected. Please try again later or contact our support if you continue to experience issues.

signup_rate_limit_exceeded = Sign up rate limit exceeded
    .long = The sign up rate limit was exceeded. Please try a different method or contact our support if you continue to experience issues.

invalid_device_attestation_assertion = invalid device attestation assertion
    .long = The device attestation assertion provided is invalid.

invalid_device_attestation_challenge = invalid device attestation challenge
    .long = The device attestation challenge provided is either invalid or has expired.

protect_check_already_resolved = protect check already resolved
    .long = This protect check has already been completed and cannot be resolved again.

requires_device_attestation = Device attestation is required
    .long = A valid device attestation could not be found for the client.
