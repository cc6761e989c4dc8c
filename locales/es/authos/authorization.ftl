### AuthOS: errores de autorización

FORBIDDEN-Authorization = Permisos insuficientes
    .long = Su rol no incluye los permisos que requiere esta acción.
    .resolution = Use una cuenta con el rol adecuado
    .help =
        - Compruebe que el usuario tenga el rol necesario (owner/admin/member)
        - Compruebe que esté accediendo a la organización correcta
        - Asegúrese de que el token contenga los claims necesarios

ORGANIZATION_NOT_ACTIVE = Organización suspendida o pendiente
    .long = Esta organización está suspendida o pendiente de aprobación, por lo que ahora no se puede usar.
    .resolution = Póngase en contacto con el administrador de la plataforma
    .help =
        - Póngase en contacto con el administrador de la plataforma
        - Consulte el estado de la organización en la consola de administración
        - Es posible que la organización esté pendiente de aprobación

NOT_ORGANIZATION_MEMBER = Usted no pertenece a la organización
    .long = Su cuenta no pertenece a esta organización.
    .resolution = Solicite unirse a la organización

PLATFORM_OWNER_REQUIRED = Acceso solo para propietarios de la plataforma
    .long = Solo un propietario de la plataforma puede hacer esto.
    .resolution = Use una cuenta de propietario de la plataforma
