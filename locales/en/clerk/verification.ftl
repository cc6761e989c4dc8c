### Clerk, Frontend API: Verification

verification_already_verified = already verified
    .long = This verification has already been verified.

verification_code_too_many_requests = Too many verification code requests
    .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.

verification_expired = expired
    .long = This verification has expired. You must create a new one.

verification_failed = failed
    .long = Too many failed attempts. You have to try again with the same or another method.

verification_link_token_invalid = invalid link token
    .long = Verification link token is invalid

verification_link_token_source_invalid = invalid link token source
    .long = Verification link token source is invalid

verification_strategy_invalid = has invalid strategy
    .long = The strategy is not valid for the current verification.

verification_link_token_expired = expired link token
    .long = Verification link token has expired

verification_link_token_stale = stale link token
    .long = Verification link token is no longer valid. Please request a new one.

verification_missing = is missing
    .long = This strategy requires verification preparation before attempting to validate it.

verification_not_sent = not sent
    .long = You need to send a verification code before attempting to verify.

verification_status_unknown = Unknown verification status
    .long = Found unknown verification status { $status }
