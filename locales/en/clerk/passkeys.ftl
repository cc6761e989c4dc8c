### Clerk, Frontend API: Passkeys

passkey_authentication_failure = authentication failed
    .long = Passkey authentication failed

passkey_identification_not_verified = passkey identification not verified
    .long = Passkey identification not verified. Registration is incomplete.

passkey_invalid_public_key_credential = is invalid
    .long = Invalid passkey public key credential

passkey_invalid_verification = invalid verification
    .long = Passkey verification contains invalid nonce

passkey_not_registered = not registered
    .long = Passkey is not registered.
