### AuthOS: errores de SCIM

INVALID_SCIM_TOKEN = Token SCIM no válido o expirado
    .long = El token SCIM no es válido o ha expirado.
    .resolution = Cree un token SCIM nuevo

SCIM_USER_EXISTS = El usuario ya existe
    .long = Ya hay un usuario con estos datos.
    .resolution = Actualice el usuario existente

SCIM_USER_NOT_FOUND = Usuario SCIM no encontrado
    .long = No se pudo encontrar el usuario SCIM.
    .resolution = Revise el ID de usuario

SCIM_FILTER_INVALID = Sintaxis del filtro no válida
    .long = La expresión del filtro tiene una sintaxis no válida.
    .resolution = Corrija la expresión del filtro
