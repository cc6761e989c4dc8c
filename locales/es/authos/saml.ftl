### AuthOS: errores de SAML

SAML_NOT_CONFIGURED = SAML sin configurar
    .long = El inicio de sesión único con SAML no está configurado.
    .resolution = Configure los ajustes de SAML

INVALID_SAML_RESPONSE = Respuesta SAML no válida
    .long = La respuesta SAML del proveedor de identidad no es válida.
    .resolution = Revise la configuración del proveedor de identidad

SAML_SIGNATURE_INVALID = Falló la verificación de la firma SAML
    .long = No se pudo verificar la firma de la respuesta SAML.
    .resolution = Compruebe los certificados

SAML_EXPIRED = Aserción SAML expirada
    .long = La aserción SAML ha expirado y ya no se puede usar.
    .resolution = Repita la autenticación
