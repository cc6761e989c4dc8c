### Clerk, Frontend API: usuarios

no_password_set = Sin contraseña
    .long = La cuenta de este usuario no tiene ninguna contraseña.

password_required = Contraseña obligatoria
    .long = Los ajustes de esta instancia exigen una contraseña. No se puede quitar la contraseña del usuario.

password_too_long_needs_reset = Contraseña importada demasiado larga: restablézcala
    .long = La contraseña importada existente es demasiado larga y no se puede usar. Restablezca su contraseña.

updating_user_password_deprecated = Función obsoleta
    .long = La contraseña no es un parámetro válido y solo se puede actualizar mediante /v1/me/change_password.

user_banned = Usuario vetado
    .long = Su cuenta ha sido vetada. Si cree que se trata de un error, póngase en contacto con el equipo de asistencia.

user_create_organization_not_enabled = Creación de organizaciones no habilitada
    .long = Este usuario no tiene habilitada la creación de organizaciones.

user_deactivated = Usuario desactivado
    .long = Su cuenta ha sido desactivada. Póngase en contacto con el equipo de asistencia.

user_delete_self_not_enabled = Eliminación de la propia cuenta no habilitada
    .long = Este usuario no tiene habilitada la eliminación de su propia cuenta.

resource_not_found-UserNotFound = Usuario no encontrado
    .long = No se encontró ningún usuario con el ID “{ $userID }”.

user_quota_exceeded = Límite de usuarios alcanzado
    .long =
        Ha alcanzado su límite de { $maxAllowed ->
            [one] { $maxAllowed } usuario
            [many] { $maxAllowed } de usuarios
           *[other] { $maxAllowed } usuarios
        }.

user_managed_by_scim = Usuario administrado por SCIM
    .long = Este usuario se administra mediante un directorio SCIM y no se puede eliminar manualmente.
