### Clerk, Frontend API: ochrona przed nadużyciami

# device attestation challenge client mismatch
# .long = The device attestation challenge provided is not valid for the client.
device_attestation_challenge_client_mismatch = Wyzwanie atestacji nie pasuje do aplikacji
    .long = Przesłane wyzwanie atestacji urządzenia nie jest prawidłowe dla tej aplikacji klienckiej.

# device attestation is misconfigured
# .long = Device attestation is misconfigured for this instance.
device_attestation_misconfigured = Nieprawidłowo skonfigurowana atestacja urządzenia
    .long = Atestacja urządzenia jest nieprawidłowo skonfigurowana w tej instancji.

# device attestation not configured
# .long = Device attestation is not configured for this instance.
device_attestation_not_configured = Atestacja urządzenia nie jest skonfigurowana
    .long = Atestacja urządzenia nie jest skonfigurowana w tej instancji.

# unsupported native client platform
# .long = Device attestation is not supported for the client platform.
device_attestation_unsupported_platform = Nieobsługiwana platforma aplikacji natywnej
    .long = Atestacja urządzenia nie jest obsługiwana na platformie tej aplikacji klienckiej.

# device attestation verification failed
# .long = Failed to verify the provided device attestation.
device_attestation_verification_failed = Weryfikacja atestacji urządzenia nie powiodła się
    .long = Nie udało się zweryfikować przesłanej atestacji urządzenia.

# Action blocked
# .long = This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.
action_blocked = Działanie zablokowane
    .long = To działanie uznano za podejrzane i zablokowano. Jeśli uważasz, że to pomyłka, skontaktuj się z pomocą techniczną.

# Device blocked
# .long = This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.
device_blocked = Urządzenie zablokowane
    .long = To urządzenie uznano za podejrzane i zablokowano. Nie będzie już można wykonywać na nim żadnych działań. Jeśli uważasz, że to pomyłka, skontaktuj się z pomocą techniczną.

# Unusual activity was detected
# .long = Unusual activity was detected. Please try again later or contact our support if you continue to experience issues.
captcha_invalid-FraudRateLimitExceeded = Wykryto nietypową aktywność
    .long = Wykryto nietypową aktywność. Spróbuj ponownie później, a jeśli problem będzie się powtarzał, skontaktuj się z naszą pomocą techniczną.

# Sign up rate limit exceeded
# .long = The sign up rate limit was exceeded. Please try a different method or contact our support if you continue to experience issues.
signup_rate_limit_exceeded = Przekroczono limit rejestracji
    .long = Przekroczono limit liczby rejestracji. Użyj innej metody, a jeśli problem będzie się powtarzał, skontaktuj się z naszą pomocą techniczną.

# invalid device attestation assertion
# .long = The device attestation assertion provided is invalid.
invalid_device_attestation_assertion = Nieprawidłowa asercja atestacji urządzenia
    .long = Przesłana asercja atestacji urządzenia jest nieprawidłowa.

# invalid device attestation challenge
# .long = The device attestation challenge provided is either invalid or has expired.
invalid_device_attestation_challenge = Nieprawidłowe wyzwanie atestacji urządzenia
    .long = Przesłane wyzwanie atestacji urządzenia jest nieprawidłowe lub wygasło.

# protect check already resolved
# .long = This protect check has already been completed and cannot be resolved again.
protect_check_already_resolved = Kontrola bezpieczeństwa już zakończona
    .long = Ta kontrola bezpieczeństwa została już zakończona i nie można jej zakończyć ponownie.

# Device attestation is required
# .long = A valid device attestation could not be found for the client.
requires_device_attestation = Wymagana atestacja urządzenia
    .long = Nie znaleziono prawidłowej atestacji urządzenia dla tej aplikacji klienckiej.
