### Clerk, Frontend API: Passkeys

# authentication failed
# .long = Passkey authentication failed
passkey_authentication_failure = Anmeldung fehlgeschlagen
    .long = Die Anmeldung mit dem Passkey ist fehlgeschlagen.

# passkey identification not verified
# .long = Passkey identification not verified. Registration is incomplete.
passkey_identification_not_verified = Hinterlegter Passkey nicht bestätigt
    .long = Der hinterlegte Passkey ist nicht bestätigt. Seine Registrierung wurde nicht abgeschlossen.

# is invalid
# .long = Invalid passkey public key credential
passkey_invalid_public_key_credential = Ungültiges Public-Key-Credential
    .long = Das Public-Key-Credential des Passkeys ist ungültig.

# invalid verification
# .long = Passkey verification contains invalid nonce
passkey_invalid_verification = Ungültige Überprüfung des Passkeys
    .long = Die Überprüfung des Passkeys enthält eine ungültige Nonce.

# not registered
# .long = Passkey is not registered.
passkey_not_registered = Passkey nicht registriert
    .long = Dieser Passkey ist nicht registriert.
