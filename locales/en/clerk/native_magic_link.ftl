### Clerk, Frontend API: Native Magic Link

approval_token_consumed = approval token consumed
    .long = The approval token has already been used.

approval_token_expired = approval token expired
    .long = The approval token has expired. Please request a new email link.

approval_token_invalid = approval token invalid
    .long = The approval token is invalid.

pkce_verification_failed = PKCE verification failed
    .long = The provided code verifier does not match the prepared code challenge.
