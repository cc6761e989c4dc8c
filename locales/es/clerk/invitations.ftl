### Clerk, Frontend API: invitaciones

invitation_account_exists = La cuenta ya existe
    .long = Ya existe una cuenta para esta invitación. Inicie sesión.

invitation_already_accepted = Invitación ya aceptada
    .long = La invitación ya se ha aceptado. Intente iniciar sesión.

invitation_account_not_exists = Identificador no encontrado
    .long = Esta invitación hace referencia a un identificador que no existe.

resource_not_found-InvitationNotFound = Invitación no encontrada
    .long = No se encontró ninguna invitación con el ID “{ $invitationID }”.

revoked_invitation = Invitación revocada
    .long = La invitación ha sido revocada.
