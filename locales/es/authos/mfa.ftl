### AuthOS: errores de autenticación multifactor

MFA_REQUIRED = Se requiere autenticación multifactor
    .long = Para continuar, verifique su identidad con un segundo factor.
    .resolution = Complete la autenticación multifactor

INVALID_MFA_CODE = Código TOTP o de respaldo incorrecto
    .long = El código es incorrecto. Escriba el código actual de su aplicación de autenticación o uno de sus códigos de respaldo.
    .resolution = Escriba el código correcto

MFA_NOT_ENABLED = Autenticación multifactor sin configurar
    .long = La autenticación multifactor no está configurada para este usuario.
    .resolution = Configure primero la autenticación multifactor

MFA_ALREADY_ENABLED = Autenticación multifactor ya activa
    .long = La autenticación multifactor ya está configurada para este usuario.
    .resolution = No es necesario hacer nada

NO_BACKUP_CODES = No hay códigos de respaldo disponibles
    .long = A este usuario no le quedan códigos de respaldo.
    .resolution = Genere códigos de respaldo nuevos
