### Clerk, Frontend API: SAML

saml_connection_active_not_found = Conexión SAML no encontrada
    .long = No se encontró ninguna conexión SAML activa con el ID “{ $connectionID }”.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = El dominio del correo electrónico no coincide
    .long = La dirección de correo electrónico de la cuenta del proveedor no pertenece al dominio de la conexión.

saml_email_address_domain_reserved = Este dominio usa el inicio de sesión único con SAML
    .long = No puede usar esta dirección de correo electrónico porque el inicio de sesión único con SAML está habilitado para su dominio.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = La dirección de correo electrónico no coincide
    .long = La dirección de correo electrónico indicada no es la que figura en la respuesta SAML (dirección en el proveedor de identidad: { $email }).

saml_connection_not_found = Inicio de sesión único con SAML no habilitado
    .long = El inicio de sesión único con SAML no está habilitado para esta dirección de correo electrónico.

saml_response_invalid = Respuesta SAML no válida
    .long =
        La respuesta SAML no es válida.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }Motivo: { $optionalReason }
        }

saml_response_relaystate_missing = Falta “RelayState” en la respuesta SAML
    .long = En la respuesta SAML falta el parámetro “RelayState”. Tenga en cuenta que este parámetro no es necesario si usa el flujo iniciado por el proveedor de identidad. Consulte https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml.

saml_user_attribute_missing = Falta un atributo de usuario SAML
    .long = Esta cuenta no tiene asociado el atributo “{ $attrName }”. Para solucionarlo, póngase en contacto con el administrador del proveedor de identidad.
