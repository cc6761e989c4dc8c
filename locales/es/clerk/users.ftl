### Clerk, Frontend API: usuarios

no_password_set = Cuenta sin contraseña
    .long = Este usuario no ha establecido ninguna contraseña para su cuenta.

password_required = Contraseña obligatoria
    .long = Los ajustes de esta aplicación exigen una contraseña, por lo que no se puede quitar la del usuario.

password_too_long_needs_reset = Contraseña importada demasiado larga: restablézcala
    .long = Su contraseña importada es demasiado larga y no se puede usar. Restablézcala.

updating_user_password_deprecated = Función obsoleta
    .long = La contraseña no es un parámetro válido. Solo se puede cambiar mediante /v1/me/change_password.

user_banned = Cuenta vetada
    .long = Su cuenta ha sido vetada. Si cree que se trata de un error, póngase en contacto con el equipo de asistencia.

user_create_organization_not_enabled = No puede crear organizaciones
    .long = Su usuario no tiene habilitada la opción de crear organizaciones.

user_deactivated = Cuenta desactivada
    .long = Su cuenta ha sido desactivada. Póngase en contacto con el equipo de asistencia.

user_delete_self_not_enabled = No puede eliminar su propia cuenta
    .long = Su usuario no tiene habilitada la opción de eliminar la propia cuenta.

resource_not_found-UserNotFound = Usuario no encontrado
    .long = No se encontró ningún usuario con el ID “{ $userID }”.

user_quota_exceeded = Se ha alcanzado el límite de usuarios
    .long =
        Ha alcanzado su límite de { $maxAllowed ->
            [one] { $maxAllowed } usuario
            [many] { $maxAllowed } de usuarios
           *[other] { $maxAllowed } usuarios
        }.

user_managed_by_scim = Usuario administrado por SCIM
    .long = Este usuario se administra mediante un directorio SCIM y no se puede eliminar manualmente.
