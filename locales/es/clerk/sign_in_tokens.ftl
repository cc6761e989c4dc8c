### Clerk, Frontend API: tokens de inicio de sesión

sign_in_token_already_used_code = Enlace de inicio de sesión ya usado
    .long = Este enlace de inicio de sesión ya se ha usado. Cada enlace solo se puede usar una vez.

sign_in_token_not_in_sign_in_code = Token válido solo al iniciar sesión
    .long = Los tokens de inicio de sesión solo se pueden usar al iniciar sesión.

sign_in_token_cannot_be_used_code = El enlace de inicio de sesión no se puede usar
    .long = Este enlace de inicio de sesión ya no se puede usar. Solicite uno nuevo.

sign_in_token_revoked_code = Enlace de inicio de sesión revocado
    .long = Este enlace de inicio de sesión ha sido revocado y ya no se puede usar.
