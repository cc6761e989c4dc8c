### Clerk, Frontend API: OAuth

external_account_not_found = Cuenta externa no válida
    .long = No se encontró la cuenta externa.

oauth_callback_invalid = Llamada de retorno de OAuth no válida
    .long = El formato de la solicitud enviada a “oauth_callback” no es válido.

misconfigured_oauth_provider = Proveedor de OAuth mal configurado
    .long = El proveedor de OAuth está mal configurado. Asegúrese de haberlo configurado correctamente.

oauth_non_authenticatable_provider = Proveedor no admitido para iniciar sesión
    .long = No se admite la autenticación con OAuth de { $provider }. Si cree que este error no debería aparecer, póngase en contacto con nosotros.

oauth_access_denied = No se concedió el acceso
    .long = Usted no ha concedido acceso a su cuenta de { $providerName }.

oauth_account_already_connected = Cuenta ya conectada
    .long = Ya hay otra cuenta de { $providerTitle } conectada.

oauth_config_missing = Faltan las claves de OAuth
    .long = La aplicación no tiene claves de OAuth de { $provider } en sus ajustes.

oauth_fetch_user_error-OAuthFetchUserError = Error al obtener los datos del usuario
    .long = No se pudieron obtener los datos del usuario.

oauth_identification_claimed = Identificador en uso por otro usuario
    .long = Otro usuario ya usa la dirección de correo electrónico asociada a esta cuenta de OAuth.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Configuración de redirección no válida
    .long = La configuración de su cuenta de { $providerName } no es válida. Asegúrese de que este punto de conexión figure en la lista de URL de retorno permitidas.

redirect_uri_mismatch-OAuthMalformedRedirectURI = URI de redirección mal formada
    .long = La URI de redirección indicada está mal formada.

oauth_missing_access_token = Falta el token de acceso de OAuth
    .long = No hay ningún token de acceso de OAuth.

oauth_missing_refresh_token = No se puede renovar el token de acceso de OAuth
    .long = El token de acceso actual ha expirado y no podemos renovarlo porque el servidor de autorización no nos ha enviado ningún token de actualización.

oauth_provider_not_enabled = Proveedor de OAuth no habilitado
    .long = El inicio de sesión único con { $providerTitle } como proveedor de OAuth no está habilitado en los ajustes de la instancia.

oauth_shared_credentials_not_supported = Credenciales compartidas no admitidas
    .long = Las credenciales compartidas ya no se admiten para este proveedor. Actualice la configuración en el panel de control de Clerk.

oauth_token_exchange_error = Error al intercambiar tokens
    .long = Se produjo un error durante el intercambio de tokens.

oauth_unsupported_provider = Proveedor no admitido
    .long = No se admite { $provider } como proveedor de OAuth. Si cree que este error no debería aparecer, póngase en contacto con nosotros.
