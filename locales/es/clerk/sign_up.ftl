### Clerk, Frontend API: registro

captcha_invalid-CaptchaClientSideError = Error al cargar el CAPTCHA
    .long = No se pudo cargar el CAPTCHA. Es posible que se deba a un navegador no compatible o a una extensión del navegador. Pruebe con otro navegador o desactive las extensiones. Si el problema continúa, póngase en contacto con el equipo de asistencia.

captcha_invalid-CaptchaInvalid = No se superaron las comprobaciones de seguridad
    .long = No se pudo completar la autenticación porque no se superaron las comprobaciones de seguridad. Pruebe con otro navegador o desactive las extensiones del navegador. Si el problema continúa, póngase en contacto con el equipo de asistencia.

captcha_missing_token = No se superaron las comprobaciones de seguridad
    .long = No se pudo completar la autenticación porque no se superaron las comprobaciones de seguridad. Recargue la página para intentarlo de nuevo o póngase en contacto con el equipo de asistencia.

captcha_not_enabled = CAPTCHA no habilitado
    .long = Intentó completar un CAPTCHA, pero esta función no está habilitada. Si el problema continúa, póngase en contacto con el equipo de asistencia.

sign_up_email_link_not_same_client = No se puede completar el registro con el enlace
    .long = El registro se empezó en otro navegador u otra aplicación, por lo que no se puede completar con este enlace.

resource_forbidden-SignUpForbiddenAccess = Acceso prohibido al proceso de registro
    .long = No se permite el acceso a este proceso de registro.

sign_up_mode_restricted = Registro de nuevos usuarios restringido
    .long = Por el momento, el registro de nuevos usuarios está restringido.

sign_up_restricted_waitlist = Registro solo mediante lista de espera
    .long = Por el momento no es posible registrarse. Únase a la lista de espera y le avisaremos cuando el acceso esté disponible.

resource_not_found-SignUpNotFound = Proceso de registro no encontrado
    .long = No se encontró ningún proceso de registro con el ID “{ $id }”.
