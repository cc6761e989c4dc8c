### AuthOS: errores de recursos

NOT_FOUND-Resource = Recurso no encontrado
    .long = No se pudo encontrar el recurso. Es posible que no exista o que usted no tenga acceso a él.
    .resolution = Revise el ID y los permisos

ALREADY_EXISTS = El recurso ya existe
    .long = Ya existe un recurso con este identificador.
    .resolution = Use otro identificador

SERVICE_LIMIT_EXCEEDED = Se ha alcanzado el límite de servicios del plan
    .long = Ha alcanzado el número máximo de servicios que permite su plan.
    .resolution = Cambie a un plan superior o elimine servicios

TEAM_LIMIT_EXCEEDED = Se ha alcanzado el límite de miembros del plan
    .long = Ha alcanzado el número máximo de miembros del equipo que permite su plan.
    .resolution = Cambie a un plan superior o quite miembros

USER_ALREADY_EXISTS = Ya existe un usuario con este correo electrónico
    .long = Esta dirección de correo electrónico ya pertenece a un usuario.
    .resolution = Use otra dirección de correo electrónico o inicie sesión

INVITATION_EXPIRED = Enlace de invitación expirado
    .long = Este enlace de invitación ha expirado y ya no se puede usar.
    .resolution = Solicite una invitación nueva

INVITATION_ALREADY_ACCEPTED = Invitación ya usada
    .long = Esta invitación ya se ha usado.
    .resolution = No es necesario hacer nada
