### Clerk, Frontend API: funciones

feature_not_enabled = Función no habilitada
    .long = Esta función no está habilitada en esta instancia.

feature_requires_dynamic_oauth_client_registration = Registro dinámico de clientes no habilitado
    .long = El registro dinámico de clientes no está habilitado en esta instancia. Para usar esta función, habilítelo en los ajustes de la instancia.

feature_requires_email_address_enabled = El atributo de correo electrónico debe estar habilitado
    .long = Esta función requiere que el atributo de dirección de correo electrónico esté habilitado. Para continuar, habilítelo en los ajustes de su instancia.

feature_requires_end_session_enabled = Función de cierre de sesión no habilitada
    .long = La función de cierre de sesión no está habilitada para esta instancia. Para habilitarla, póngase en contacto con el equipo de asistencia.

feature_requires_oauth2_consent_screen_enabled = Pantalla de consentimiento del cliente OAuth no habilitada
    .long = El cliente OAuth no tiene habilitada la pantalla de consentimiento. Para usar esta función, habilítela en los ajustes del cliente OAuth.

feature_requires_oidc_provider = Proveedor no compatible con OIDC
    .long = Está usando el proveedor antiguo de OAuth 2.0. Para usar esta función, migre al nuevo proveedor compatible con OIDC.
