### AuthOS: errores de validación

INVALID_EMAIL = Formato de correo electrónico no válido
    .long = Esta dirección de correo electrónico no es válida. Compruebe que no tenga errores de escritura.
    .resolution = Escriba una dirección de correo electrónico válida

WEAK_PASSWORD = La contraseña no cumple los requisitos
    .long = Esta contraseña no se puede usar porque no cumple los requisitos. Elija una de al menos 8 caracteres.
    .resolution = Use una contraseña más segura (mínimo 8 caracteres)

INVALID_SLUG = Formato de slug no válido
    .long = El formato del slug no es válido. Solo puede contener letras, cifras, guiones y guiones bajos.
    .resolution = Use solo letras, cifras, guiones y guiones bajos

RESERVED_SLUG = Slug reservado
    .long = Este slug está reservado y no se puede usar. Elija otro.
    .resolution = Elija otro slug

SLUG_TOO_SHORT = Slug de menos de 3 caracteres
    .long = El slug es demasiado corto. Debe tener al menos 3 caracteres.
    .resolution = Use un slug más largo

SLUG_TOO_LONG = Slug de más de 50 caracteres
    .long = El slug es demasiado largo. Puede tener como máximo 50 caracteres.
    .resolution = Use un slug más corto

NAME_TOO_SHORT = Nombre de menos de 2 caracteres
    .long = El nombre es demasiado corto. Debe tener al menos 2 caracteres.
    .resolution = Use un nombre más largo

NAME_TOO_LONG = Nombre de más de 100 caracteres
    .long = El nombre es demasiado largo. Puede tener como máximo 100 caracteres.
    .resolution = Use un nombre más corto

INVALID_URL = Formato de URL no válido
    .long = Esta URL no es válida. Debe empezar por http:// o https://.
    .resolution = Escriba una URL válida con http(s)
