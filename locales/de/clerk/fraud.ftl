### Clerk, Frontend API: Betrugsschutz

# device attestation challenge client mismatch
# .long = The device attestation challenge provided is not valid for the client.
device_attestation_challenge_client_mismatch = Attestierungs-Challenge passt nicht zum Client
    .long = Die übermittelte Challenge der Geräteattestierung ist für diesen Client nicht gültig.

# device attestation is misconfigured
# .long = Device attestation is misconfigured for this instance.
device_attestation_misconfigured = Geräteattestierung falsch konfiguriert
    .long = Die Geräteattestierung ist für diese Instanz falsch konfiguriert.

# device attestation not configured
# .long = Device attestation is not configured for this instance.
device_attestation_not_configured = Geräteattestierung nicht konfiguriert
    .long = Die Geräteattestierung ist für diese Instanz nicht konfiguriert.

# unsupported native client platform
# .long = Device attestation is not supported for the client platform.
device_attestation_unsupported_platform = Plattform des nativen Clients nicht unterstützt
    .long = Die Geräteattestierung wird für die Plattform des Clients nicht unterstützt.

# device attestation verification failed
# .long = Failed to verify the provided device attestation.
device_attestation_verification_failed = Überprüfung der Geräteattestierung fehlgeschlagen
    .long = Die übermittelte Geräteattestierung konnte nicht überprüft werden.

# Action blocked
# .long = This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.
action_blocked = Aktion blockiert
    .long = Diese Aktion wurde als verdächtig eingestuft und blockiert. Wenn Sie das für einen Irrtum halten, wenden Sie sich bitte an den Support.

# Device blocked
# .long = This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.
device_blocked = Gerät blockiert
    .long = Dieses Gerät wurde als verdächtig eingestuft und blockiert. Es kann keine Aktionen mehr ausführen. Wenn Sie das für einen Irrtum halten, wenden Sie sich bitte an den Support.

# Unusual activity was detected
# .long = Unusual activity was detected. Please try again later or contact our support if you continue to experience issues.
captcha_invalid-FraudRateLimitExceeded = Ungewöhnliche Aktivitäten festgestellt
    .long = Es wurden ungewöhnliche Aktivitäten festgestellt. Bitte versuchen Sie es später erneut oder wenden Sie sich an unseren Support, wenn das Problem weiterhin besteht.

# Sign up rate limit exceeded
# .long = The sign up rate limit was exceeded. Please try a different method or contact our support if you continue to experience issues.
signup_rate_limit_exceeded = Zu viele Registrierungen
    .long = Die zulässige Anzahl von Registrierungen wurde überschritten. Bitte versuchen Sie es mit einer anderen Methode oder wenden Sie sich an unseren Support, wenn das Problem weiterhin besteht.

# invalid device attestation assertion
# .long = The device attestation assertion provided is invalid.
invalid_device_attestation_assertion = Ungültige Assertion der Geräteattestierung
    .long = Die übermittelte Assertion der Geräteattestierung ist ungültig.

# invalid device attestation challenge
# .long = The device attestation challenge provided is either invalid or has expired.
invalid_device_attestation_challenge = Ungültige Challenge der Geräteattestierung
    .long = Die übermittelte Challenge der Geräteattestierung ist ungültig oder abgelaufen.

# protect check already resolved
# .long = This protect check has already been completed and cannot be resolved again.
protect_check_already_resolved = Sicherheitsprüfung bereits abgeschlossen
    .long = Diese Sicherheitsprüfung wurde bereits abgeschlossen und kann nicht wiederholt werden.

# Device attestation is required
# .long = A valid device attestation could not be found for the client.
requires_device_attestation = Geräteattestierung erforderlich
    .long = Für den Client wurde keine gültige Geräteattestierung gefunden.
