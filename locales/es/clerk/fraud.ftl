### Clerk, Frontend API: protección contra el fraude

device_attestation_challenge_client_mismatch = El desafío de atestación es de otro cliente
    .long = El desafío enviado para la atestación del dispositivo no es válido para este cliente.

device_attestation_misconfigured = Atestación del dispositivo mal configurada
    .long = La atestación del dispositivo está mal configurada para esta instancia.

device_attestation_not_configured = Atestación del dispositivo sin configurar
    .long = La atestación del dispositivo no está configurada para esta instancia.

device_attestation_unsupported_platform = Plataforma del cliente nativo no admitida
    .long = La atestación del dispositivo no se admite en la plataforma del cliente.

device_attestation_verification_failed = Falló la verificación de la atestación del dispositivo
    .long = No se pudo verificar la atestación del dispositivo enviada con la solicitud.

action_blocked = Acción bloqueada
    .long = Esta acción se consideró sospechosa y se ha bloqueado. Si cree que se trata de un error, póngase en contacto con el equipo de asistencia.

device_blocked = Acceso bloqueado en este dispositivo
    .long = Este dispositivo se consideró sospechoso y se ha bloqueado su acceso. Ya no se podrán realizar acciones desde él. Si cree que se trata de un error, póngase en contacto con el equipo de asistencia.

captcha_invalid-FraudRateLimitExceeded = Actividad inusual detectada
    .long = Se detectó actividad inusual. Inténtelo de nuevo más tarde o, si el problema continúa, póngase en contacto con nuestro equipo de asistencia.

signup_rate_limit_exceeded = Límite de intentos superado al registrarse
    .long = Se superó el límite de intentos de registro. Pruebe con otro método o, si el problema continúa, póngase en contacto con nuestro equipo de asistencia.

invalid_device_attestation_assertion = Aserción de atestación no válida
    .long = La aserción enviada para la atestación del dispositivo no es válida.

invalid_device_attestation_challenge = Desafío de atestación no válido
    .long = El desafío enviado para la atestación del dispositivo no es válido o ha expirado.

protect_check_already_resolved = Comprobación de seguridad ya completada
    .long = Esta comprobación de seguridad ya se ha completado y no se puede repetir.

requires_device_attestation = Se requiere la atestación del dispositivo
    .long = No se encontró ninguna atestación del dispositivo que sea válida para este cliente.
