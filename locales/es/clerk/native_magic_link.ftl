### Clerk, Frontend API: enlaces mágicos nativos

approval_token_consumed = Token de aprobación ya usado
    .long = El token de aprobación ya se ha usado.

approval_token_expired = Token de aprobación expirado
    .long = El token de aprobación ha expirado. Solicite un nuevo enlace por correo electrónico.

approval_token_invalid = Token de aprobación no válido
    .long = El token de aprobación no es válido.

pkce_verification_failed = Falló la verificación PKCE
    .long = El “code verifier” indicado no corresponde al “code challenge” preparado.
