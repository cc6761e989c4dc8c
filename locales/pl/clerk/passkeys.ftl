### Clerk, Frontend API: klucze dostępu

# authentication failed
# .long = Passkey authentication failed
passkey_authentication_failure = Uwierzytelnianie nie powiodło się
    .long = Uwierzytelnianie kluczem dostępu nie powiodło się.

# passkey identification not verified
# .long = Passkey identification not verified. Registration is incomplete.
passkey_identification_not_verified = Niezweryfikowany klucz dostępu
    .long = Ten klucz dostępu nie został zweryfikowany. Jego rejestracja nie została ukończona.

# is invalid
# .long = Invalid passkey public key credential
passkey_invalid_public_key_credential = Nieprawidłowe poświadczenie klucza publicznego
    .long = Poświadczenie klucza publicznego w kluczu dostępu jest nieprawidłowe.

# invalid verification
# .long = Passkey verification contains invalid nonce
passkey_invalid_verification = Nieprawidłowa weryfikacja klucza dostępu
    .long = Weryfikacja klucza dostępu zawiera nieprawidłową wartość nonce.

# not registered
# .long = Passkey is not registered.
passkey_not_registered = Niezarejestrowany klucz dostępu
    .long = Ten klucz dostępu nie jest zarejestrowany w aplikacji.
