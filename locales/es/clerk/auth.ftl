### Clerk, Frontend API: autenticación

IdentificationExists =
    { GENDER($identifier) ->
        [masculine] { NAME($identifier) } ya registrado
        [feminine] { NAME($identifier) } ya registrada
        [masculine-plural] { NAME($identifier) } ya registrados
        [feminine-plural] { NAME($identifier) } ya registradas
       *[other] Dato ya registrado
    }
    .long =
        { GENDER($identifier) ->
            [masculine] Este { NAME($identifier) } ya está registrado.
            [feminine] Esta { NAME($identifier) } ya está registrada.
            [masculine-plural] Estos { NAME($identifier) } ya están registrados.
            [feminine-plural] Estas { NAME($identifier) } ya están registradas.
           *[other] El valor del campo “{ $identifier }” ya está registrado.
        }

not_allowed_access-IdentifierContainsSubaddresses = Caracteres no permitidos en el correo electrónico
    .long = La dirección de correo electrónico no puede contener los caracteres “+”, “=” ni “#”.

not_allowed_access-IdentifierFromBlockedCountryCode = Prefijo de país no permitido
    .long = No se permite el registro con números de teléfono que tengan este prefijo de país. Use otro método.

not_allowed_access-IdentifierNotAllowedAccess = Acceso no permitido
    .long = El acceso a esta aplicación no está permitido para { LIST($who) }.

authentication_invalid = Autenticación no válida
    .long = No se pudo autenticar la solicitud. Se necesita una sesión activa.

authorization_invalid = Solicitud no autorizada
    .long = No tiene autorización para realizar esta solicitud.

authorization_header_format_invalid = Formato del encabezado “Authorization” no válido
    .long = El formato del encabezado “Authorization” no es válido. Debe ser “Bearer <YOUR_API_KEY>”.

csrf_token_invalid = Token CSRF ausente o no válido
    .long = Como protección contra ataques CSRF, la solicitud debe incluir un token CSRF válido.

invalid_handshake = Handshake no válido
    .long = La solicitud de handshake no es válida. Motivo: { $reason }.

host_invalid = Host no válido
    .long = No pudimos asociar esta solicitud a ninguna instancia de Clerk. Compruebe que su clave “Publishable Key” de Clerk sea correcta.

origin_invalid = Encabezado HTTP “Origin” no válido
    .long = El encabezado HTTP “Origin” debe ser igual a la URL desde la que se envía la solicitud o a un subdominio de ella.

request_invalid_for_environment = Solicitud no válida para este entorno
    .long = Esta solicitud solo es válida para instancias de tipo { LIST($envTypes, type: "or") }.

user_settings_invalid = Ajustes de autenticación no válidos
    .long = Los ajustes de autenticación no son válidos.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Encabezados de la solicitud no válidos
    .long = Su Frontend API de Clerk es accesible desde navegadores y aplicaciones nativas. Como protección contra ataques web habituales, las solicitudes de aplicaciones nativas deben incluir el encabezado HTTP “Authorization”. Asigne a este encabezado un JWT de cliente de Clerk válido, o bien una cadena vacía en la primera solicitud a la Frontend API, que devolverá su JWT de cliente de Clerk.

request_header_missing-MissingRequestHeadersForStandardBrowsers = Encabezados de la solicitud no válidos
    .long = Su Frontend API de Clerk es accesible desde navegadores y aplicaciones nativas. Como protección contra ataques web habituales, las solicitudes de navegadores deben incluir el encabezado HTTP “Origin”. Si ve este error, es probable que haya accedido a la Frontend API de Clerk directamente desde la barra de direcciones, o que una extensión del navegador intercepte sus solicitudes y quite el encabezado HTTP “Origin”. Más información: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Varios valores en el encabezado “Authorization”
    .long = El encabezado “Authorization” no puede contener más de un valor.

multiple_origin_header_values_forbidden = Varios valores en el encabezado “Origin”
    .long = El encabezado “Origin” no puede contener más de un valor.

native_api_disabled = Native API deshabilitada
    .long = La Native API está deshabilitada para esta instancia. Puede habilitarla en el panel de control de Clerk.

origin_authorization_headers_conflict = Encabezados “Origin” y “Authorization” incompatibles
    .long = Por motivos de seguridad, debe enviarse solo uno de los encabezados “Origin” y “Authorization”, no ambos. Los navegadores añaden el encabezado “Origin” automáticamente. Las aplicaciones nativas (por ejemplo, las móviles) deben incluir el encabezado “Authorization”.

unsupported_country_code-RateLimitedCountry = Envío de SMS limitado para este prefijo de país
    .long = El envío de SMS a números de este país ({ $countryName }) está deshabilitado temporalmente. Inténtelo de nuevo más tarde.

signed_out = Sesión cerrada
    .long = No tiene ninguna sesión iniciada.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Dirección de correo electrónico ya en uso
    .long = Esta dirección de correo electrónico ya está en uso. No se permite crear varias cuentas con la misma dirección.

subdomain_not_allowed = Subdominio no permitido
    .long = El subdominio de origen de la solicitud no está en la lista de subdominios permitidos. Añádalo a la lista en el panel de control.

unsupported_country_code-UnsupportedCountry = Prefijo de país no admitido
    .long =
        Por el momento no se admiten números de teléfono de este país ({ $countryName }). Para obtener más información, póngase en contacto con { KEY($support) ->
            [none] el equipo de asistencia
           *[other] { $support }
        }.

url_based_session_syncing_disabled = Sincronización de sesiones por URL deshabilitada
    .long = Esta instancia de desarrollo usa el sistema antiguo de cookies de terceros. Esta función está obsoleta. Si necesita ayuda, póngase en contacto con el equipo de asistencia.
