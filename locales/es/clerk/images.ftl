### Clerk, Frontend API: imágenes

request_body_invalid-ImageDecodingFailed = Error al decodificar la imagen
    .long = La imagen no se pudo decodificar. Asegúrese de que sea válida e inténtelo de nuevo.

image_not_found = Imagen no encontrada
    .long = No se encontró la imagen.

image_too_large = Imagen demasiado grande
    .long = La imagen que intenta subir ocupa más de 10 MB. Elija una más pequeña.

request_body_invalid-ImageTypeNotSupported = Tipo de imagen no admitido
    .long = Por el momento no se admiten imágenes de tipo “{ $imageType }”. Consulte la documentación de la API para obtener más información.

form_param_missing-RequestWithoutImage = Falta el archivo de imagen
    .long = La solicitud no contenía ningún archivo de imagen.
