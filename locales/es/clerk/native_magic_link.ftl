### Clerk, Frontend API: enlaces mágicos nativos

approval_token_consumed = Enlace de aprobación ya usado
    .long = Este enlace de aprobación ya se ha usado.

approval_token_expired = Enlace de aprobación expirado
    .long = Este enlace de aprobación ha expirado. Solicite que se le envíe un nuevo enlace por correo electrónico.

approval_token_invalid = Enlace de aprobación no válido
    .long = Este enlace de aprobación no es válido.

pkce_verification_failed = Falló la verificación PKCE
    .long = El “code verifier” indicado no corresponde al “code challenge” que se preparó.
