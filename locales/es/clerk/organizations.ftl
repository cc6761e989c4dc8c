### Clerk, Frontend API: organizaciones

already_a_member_in_organization = El usuario ya es miembro
    .long = { $user } ya es miembro de la organización.

invitations_not_supported_in_organization = Invitaciones por correo electrónico no admitidas
    .long = Esta organización no admite invitaciones por correo electrónico. Para habilitar esta función, póngase en contacto con el equipo de asistencia.

missing_organization_permission = Falta un permiso
    .long = No tiene uno de los permisos necesarios en esta organización.

not_a_member_in_organization = Usted no pertenece a la organización
    .long = Usted no pertenece a esta organización. Solo los miembros de la organización pueden realizar esta acción.

organization_admin_delete_not_enabled = Los administradores no pueden eliminar la organización
    .long = En esta organización no está habilitada la opción de que un administrador la elimine.

organization_already_has_sso_connection = La organización ya tiene una conexión de SSO
    .long = Esta organización ya cuenta con una conexión de inicio de sesión único (SSO).

organization_domain_already_exists = Dominio ya usado por otra organización
    .long = Otra organización ya usa este dominio.

organization_domain_blocked = Dominio de correo electrónico bloqueado
    .long = Este dominio es de un proveedor de correo electrónico bloqueado. Use otro.

organization_domain_common = Dominio de correo electrónico de uso general
    .long = Este dominio es de un proveedor de correo electrónico de uso general. Use otro.

organization_domain_enrollment_mode_not_enabled = Modo de inscripción de la organización no habilitado
    .long = El modo de inscripción “{ $enrollmentMode }” no está habilitado para las organizaciones de esta instancia.

organization_domain_mismatch = El dominio no coincide con el de la organización
    .long = La dirección de correo electrónico indicada no corresponde al dominio de la organización.

organization_domain_quota_exceeded = Se ha alcanzado el límite de dominios de la organización
    .long =
        Ha alcanzado su límite de { $limit ->
            [one] { $limit } dominio
            [many] { $limit } de dominios
           *[other] { $limit } dominios
        } por organización.

organization_invitation_already_accepted = Invitación ya aceptada
    .long = Esta invitación ya se ha aceptado. Inicie sesión.

organization_invitation_identification_already_exists = Dirección de correo electrónico ya registrada
    .long = La dirección de correo electrónico de esta invitación ya está registrada. Si es suya, intente iniciar sesión.

organization_invitation_identification_not_exist = Identificador no encontrado
    .long = No se encontró ningún usuario con el identificador de esta invitación. Si no tiene una cuenta, regístrese primero para aceptar esta invitación.

organization_invitation_not_found = Invitación no encontrada
    .long = No se encontró ninguna invitación con el ID “{ $invitationID }”.

organization_invitation_not_pending = La invitación no está pendiente
    .long = La invitación a la organización no tiene el estado “pending”.

organization_invitation_not_unique = Invitación duplicada a la organización
    .long = Una organización no puede tener más de una invitación pendiente para la misma dirección de correo electrónico.

organization_invitation_revoked_code = Invitación revocada
    .long = Esta invitación ha sido revocada y ya no se puede usar.

organization_invitation_to_deleted_organization = Invitación a una organización eliminada
    .long = Esta invitación es para unirse a una organización que se ha eliminado.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Operación no permitida con un rol administrado
    .long = Los roles administrados de una organización no se pueden asignar mediante la Frontend API. Use el panel de control o la Backend API.

organization_membership_enterprise_connection_cannot_remove = No se puede quitar una membresía de conexión empresarial
    .long = Las membresías vinculadas a una conexión empresarial no se pueden quitar de la organización.

organization_membership_managed_by_scim = Rol de la membresía administrado por SCIM
    .long = Esta membresía se administra mediante un directorio SCIM y no se puede cambiar manualmente.

organization_minimum_permissions_needed = Se necesita un miembro con los permisos mínimos
    .long = En la organización debe quedar al menos un miembro con los permisos mínimos necesarios.

form_param_value_invalid-OrganizationNameInvalid = Nombre de organización no válido
    .long = El nombre de organización “{ $name }” no es válido. Motivo: { $reason }.

organization_not_enabled_in_instance = Acceso denegado
    .long = La función de organizaciones no está habilitada para esta instancia. Puede habilitarla en https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = Organización no encontrada
    .long = No se encontró la organización indicada.

organization_not_found_or_unauthorized = Organización no encontrada o acceso no autorizado
    .long = No se encontró la organización indicada, o usted no tiene permiso para acceder a ella.

resource_not_found-OrganizationRoleNotFound = Rol no encontrado
    .long = No se encontró el rol de la organización.

organization_suggestion_already_accepted = Sugerencia ya aceptada
    .long = La sugerencia de unirse a esta organización ya se ha aceptado.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = La organización tiene un límite de membresías
    .long = Esta función no se admite porque el número de membresías de la organización está limitado. Para quitar el límite, habilite las membresías ilimitadas.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = La organización tiene un límite de membresías
    .long = Esta función no se admite porque el número de membresías de la organización está limitado. Para quitar el límite, cambie a un plan de suscripción superior.
