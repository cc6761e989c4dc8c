### Clerk, Frontend API: tokens de actor

actor_token_already_used_code = Token de actor ya usado
    .long = Este token de actor ya se ha usado. Cada token solo se puede usar una vez.

actor_token_not_in_sign_in_code = Token de actor válido solo al iniciar sesión
    .long = Los tokens de actor solo se pueden usar al iniciar sesión.

actor_token_cannot_be_used_code = El token de actor no se puede usar
    .long = Este token de actor ya no se puede usar. Solicite uno nuevo.

actor_token_revoked_code = Token de actor revocado
    .long = Este token de actor ha sido revocado y ya no se puede usar.

actor_token_subject_not_found = Usuario no encontrado
    .long = El usuario del token de actor ya no existe. Solicite un token nuevo.
