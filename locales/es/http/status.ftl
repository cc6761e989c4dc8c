### Textos generales según el estado HTTP

http_200 = Operación correcta
    .long = La solicitud se completó.
    .help = Solicitud completada

http_201 = Recurso creado
    .long = El recurso se ha creado.
    .help = Recurso creado

http_204 = Sin contenido
    .long = La solicitud se completó. No hay nada que mostrar.
    .help = Operación correcta, respuesta sin cuerpo

http_400 = Solicitud incorrecta
    .long = No se pudo entender la solicitud. Revise lo que ha escrito e inténtelo de nuevo.
    .help = Datos no válidos, error de validación

http_401 = Se requiere iniciar sesión
    .long = Inicie sesión e inténtelo de nuevo.
    .help = Falta la autenticación o no es válida

http_402 = Se requiere un pago
    .long = Para hacer esto, debe realizar un pago o cambiar de plan.

http_403 = Acceso denegado
    .long = No tiene permiso para hacer esto.
    .help = Autenticación válida, permisos insuficientes

http_404 = Página o elemento no encontrado
    .long = La página o el elemento que busca no existe o ya no está disponible.
    .help = El recurso no existe

http_405 = Acción no disponible
    .long = Esta dirección web no admite esta acción.

http_406 = Formato no disponible
    .long = El contenido no está disponible en ningún formato que acepte su aplicación.

http_407 = Se requiere iniciar sesión en el proxy
    .long = Inicie sesión en el servidor proxy de su red e inténtelo de nuevo.

http_408 = Tiempo de espera agotado
    .long = Su solicitud tardó demasiado en llegar. Revise su conexión e inténtelo de nuevo.

http_409 = Conflicto de datos
    .long = Su solicitud entra en conflicto con los datos actuales. Recargue la página e inténtelo de nuevo.
    .help = Recurso duplicado

http_410 = Página o elemento ya no disponible
    .long = La página o el elemento que busca se ha eliminado.

http_411 = Falta el tamaño del contenido
    .long = La solicitud no indica el tamaño de su contenido.

http_412 = Condiciones no cumplidas
    .long = No se cumplen las condiciones para esta acción. Recargue la página e inténtelo de nuevo.

http_413 = Demasiados datos
    .long = La solicitud contiene más datos de los que acepta el servidor. Envíe menos datos e inténtelo de nuevo.

http_414 = Dirección web demasiado larga
    .long = La dirección web de la solicitud es demasiado larga. Acórtela e inténtelo de nuevo.

http_415 = Formato no admitido
    .long = Los datos o el archivo están en un formato que el servidor no admite.

http_416 = Parte del contenido no disponible
    .long = La parte solicitada del contenido no existe. Recargue la página e inténtelo de nuevo.

http_417 = No se puede cumplir un requisito
    .long = El servidor no puede cumplir uno de los requisitos de la solicitud.

http_418 = Solicitud rechazada
    .long = El servidor no va a atender esta solicitud.

http_421 = Servidor equivocado
    .long = La solicitud llegó a un servidor que no puede atenderla. Inténtelo de nuevo.

http_422 = Algunos datos no son válidos
    .long = Algunos de los datos que ha escrito no son válidos. Revíselos e inténtelo de nuevo.

http_423 = Elemento bloqueado
    .long = El elemento está bloqueado en este momento. Inténtelo de nuevo más tarde.

http_424 = Falló un paso necesario
    .long = No se pudo completar su solicitud porque falló una acción de la que depende.

http_425 = Solicitud enviada demasiado pronto
    .long = El servidor aún no puede procesar la solicitud. Inténtelo de nuevo.

http_426 = Se requiere otro protocolo
    .long = El servidor requiere otro protocolo. Actualice su aplicación o su navegador e inténtelo de nuevo.

http_428 = Falta la versión
    .long = La solicitud no indica qué versión modifica. Recargue la página e inténtelo de nuevo.

http_429 = Demasiadas solicitudes
    .long = Se enviaron demasiadas solicitudes en poco tiempo. Espere un momento e inténtelo de nuevo.
    .help = Límite de solicitudes superado

http_431 = Encabezados de la solicitud demasiado grandes
    .long = Los encabezados de la solicitud son demasiado grandes. Eliminar las cookies de este sitio puede solucionarlo.

http_451 = Contenido no disponible por motivos legales
    .long = Este contenido no se puede mostrar por motivos legales.

http_500 = Error del servidor
    .long = Se produjo un problema en el servidor. Inténtelo de nuevo más tarde.
    .help = Error inesperado

http_501 = Función no admitida
    .long = El servidor no puede atender este tipo de solicitud.

http_502 = Respuesta no válida de otro servidor
    .long = Un servidor del que depende este servicio envió una respuesta no válida. Inténtelo de nuevo más tarde.

http_503 = Servicio no disponible
    .long = El servicio no está disponible en este momento. Inténtelo de nuevo más tarde.
    .help = Mantenimiento o sobrecarga

http_504 = El servidor no respondió a tiempo
    .long = El servidor tardó demasiado en responder. Inténtelo de nuevo más tarde.

http_505 = Versión de HTTP no admitida
    .long = El servidor no admite la versión de HTTP de la solicitud. Actualice su aplicación o su navegador e inténtelo de nuevo.

http_506 = Servidor mal configurado
    .long = Hay un problema en la configuración del servidor. Inténtelo de nuevo más tarde.

http_507 = Espacio de almacenamiento insuficiente
    .long = El servidor no tiene espacio suficiente para guardar los datos. Inténtelo de nuevo más tarde.

http_508 = Bucle infinito
    .long = El servidor interrumpió la solicitud porque provocaba un bucle sin fin.

http_510 = Falta una extensión
    .long = A la solicitud le falta una extensión que el servidor requiere.

http_511 = Se requiere iniciar sesión en la red
    .long = Inicie sesión en la red que está usando e inténtelo de nuevo.

# Para cualquier otro estado de 400 a 499
http_4xx = No se pudo completar la solicitud
    .long = Hay un problema con la solicitud. Revise lo que ha escrito e inténtelo de nuevo.

# Para cualquier otro estado de 500 a 599
http_5xx = Error del servicio
    .long = El servicio no pudo completar la solicitud. Inténtelo de nuevo más tarde.

# Para un error cuyo código no se conoce
http_unknown = Algo salió mal
    .long = Se produjo un error. Inténtelo de nuevo más tarde.
