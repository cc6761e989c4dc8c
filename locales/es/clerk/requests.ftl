### Clerk, Frontend API: solicitudes

invalid_query_parameter_value = Parámetro de consulta no válido
    .long = El valor “{ $value }” no es uno de los permitidos para el parámetro “{ $param }”.

request_body_invalid-InvalidRequestBody = Cuerpo de la solicitud no válido
    .long = El cuerpo de la solicitud no es válido. Consulte la documentación de la API para obtener más información.

malformed_request_parameters = Parámetros de la solicitud mal formados
    .long = Los parámetros de la solicitud están mal formados y no se pudieron leer.

missing_query_parameter = Falta un parámetro de consulta
    .long = En la solicitud falta el parámetro de consulta “{ $param }”. Consulte la documentación de la API para obtener más información.

origin_missing = Falta el encabezado “Origin”
    .long = Esta solicitud requiere el encabezado “Origin”, pero no lo incluye.

proxy_request_invalid_secret_key = Clave secreta no válida
    .long = La clave secreta enviada con esta solicitud de proxy no es válida.

proxy_request_missing_secret_key = Falta la clave secreta
    .long = Si usa un proxy, también debe enviar la clave secreta de la instancia en el encabezado “Clerk-Secret-Key”.

unsupported_content_type = Valor de “Content-Type” no admitido
    .long = El valor “{ $actual }” del encabezado “Content-Type” no se admite. Use “{ $expected }” en su lugar.
