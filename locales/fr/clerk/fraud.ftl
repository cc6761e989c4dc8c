### Clerk, Frontend API : protection contre la fraude

device_attestation_challenge_client_mismatch = Défi d’attestation destiné à une autre application cliente
    .long = Le défi fourni pour l’attestation de l’appareil n’est pas valide pour cette application cliente.

device_attestation_misconfigured = Attestation de l’appareil mal configurée
    .long = L’attestation de l’appareil est mal configurée pour cette instance.

device_attestation_not_configured = Attestation de l’appareil non configurée
    .long = L’attestation de l’appareil n’est pas configurée pour cette instance.

device_attestation_unsupported_platform = Attestation non prise en charge sur cette plateforme
    .long = L’attestation de l’appareil n’est pas prise en charge sur la plateforme de cette application cliente.

device_attestation_verification_failed = Échec de la vérification de l’attestation de l’appareil
    .long = L’attestation fournie pour l’appareil n’a pas pu être vérifiée.

action_blocked = Action bloquée
    .long = Cette action a été jugée suspecte et a été bloquée. Si vous pensez qu’il s’agit d’une erreur, contactez l’assistance.

device_blocked = Appareil bloqué
    .long = Cet appareil a été jugé suspect et a été bloqué. Aucune autre action n’est possible depuis cet appareil. Si vous pensez qu’il s’agit d’une erreur, contactez l’assistance.

captcha_invalid-FraudRateLimitExceeded = Activité inhabituelle détectée
    .long = Une activité inhabituelle a été détectée. Réessayez plus tard ou contactez notre assistance si le problème persiste.

signup_rate_limit_exceeded = Trop d’inscriptions en peu de temps
    .long = La limite d’inscriptions pour cette période a été dépassée. Essayez une autre méthode ou contactez notre assistance si le problème persiste.

invalid_device_attestation_assertion = Assertion d’attestation non valide
    .long = L’assertion fournie pour l’attestation de l’appareil n’est pas valide.

invalid_device_attestation_challenge = Défi d’attestation non valide
    .long = Le défi fourni pour l’attestation de l’appareil n’est pas valide ou a expiré.

protect_check_already_resolved = Contrôle de sécurité déjà terminé
    .long = Ce contrôle de sécurité est déjà terminé et ne peut pas être effectué de nouveau.

requires_device_attestation = Attestation de l’appareil requise
    .long = Aucune attestation valide de l’appareil n’a été trouvée pour cette application cliente.
