### Clerk, Frontend API: OAuth

# Invalid external account
# .long = The External Account was not found.
external_account_not_found = Ungültiges externes Konto
    .long = Das externe Konto wurde nicht gefunden.

# Invalid OAuth callback
# .long = invalid form for oauth_callback
oauth_callback_invalid = Ungültiger OAuth-Callback
    .long = Die Formulardaten für „oauth_callback“ sind ungültig.

# Misconfigured OAuth provider
# .long = Misconfigured OAuth provider. Please make sure you have set it correctly
misconfigured_oauth_provider = OAuth-Anbieter falsch konfiguriert
    .long = Der OAuth-Anbieter ist falsch konfiguriert. Bitte stellen Sie sicher, dass Sie ihn richtig eingerichtet haben.

# Provider not supported for sign-in
# .long = { $provider } OAuth is not supported for authentication. Please contact us if you think this error should not appear.
oauth_non_authenticatable_provider = Anbieter für die Anmeldung nicht unterstützt
    .long = OAuth über { $provider } wird für die Anmeldung nicht unterstützt. Bitte wenden Sie sich an uns, wenn dieser Fehler Ihrer Meinung nach nicht auftreten sollte.

# Access not granted
# .long = You did not grant access to your { $providerName } account
oauth_access_denied = Zugriff nicht gewährt
    .long = Sie haben keinen Zugriff auf Ihr Konto bei { $providerName } gewährt.

# Already connected
# .long = Another account is already connected for this particular provider ({ $providerTitle })
oauth_account_already_connected = Konto bereits verbunden
    .long = Mit diesem Anbieter ({ $providerTitle }) ist bereits ein anderes Konto verbunden.

# OAuth keys missing
# .long = The application does not have { $provider } OAuth keys set in its settings.
oauth_config_missing = OAuth-Schlüssel fehlen
    .long = In den Einstellungen der Anwendung sind keine OAuth-Schlüssel für { $provider } hinterlegt.

# Fetch user error
# .long = Fetch user error
oauth_fetch_user_error-OAuthFetchUserError = Benutzerdaten nicht abrufbar
    .long = Beim Abrufen der Benutzerdaten ist ein Fehler aufgetreten.

# Identification claimed by another user
# .long = The email address associated with this OAuth account is already claimed by another user.
oauth_identification_claimed = E-Mail-Adresse gehört einem anderen Benutzer
    .long = Die mit diesem OAuth-Konto verknüpfte E-Mail-Adresse wird bereits von einem anderen Benutzer verwendet.

# Invalid redirect configuration
# .long = Your { $providerName } account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.
redirect_uri_mismatch-OAuthInvalidRedirectURI = Ungültige Weiterleitungskonfiguration
    .long = Die Konfiguration Ihres Kontos bei { $providerName } ist ungültig. Bitte stellen Sie sicher, dass dieser Endpunkt in der Liste der zulässigen Callback-URLs eingetragen ist.

# malformed redirect uri provided
# .long = malformed redirect uri provided
redirect_uri_mismatch-OAuthMalformedRedirectURI = Fehlerhafte Weiterleitungs-URI
    .long = Die angegebene Weiterleitungs-URI ist fehlerhaft.

# Missing OAuth access token
# .long = OAuth access token is missing
oauth_missing_access_token = OAuth-Zugriffstoken fehlt
    .long = Für diesen Vorgang fehlt das OAuth-Zugriffstoken.

# Cannot refresh OAuth access token
# .long = The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token
oauth_missing_refresh_token = OAuth-Zugriffstoken kann nicht erneuert werden
    .long = Das aktuelle Zugriffstoken ist abgelaufen und kann nicht erneuert werden, weil der Autorisierungsserver kein Aktualisierungstoken bereitgestellt hat.

# OAuth provider not enabled
# .long = Single-sign on with { $providerTitle } OAuth provider is not enabled in the instance settings.
oauth_provider_not_enabled = OAuth-Anbieter nicht aktiviert
    .long = Single Sign-on mit dem OAuth-Anbieter { $providerTitle } ist in den Einstellungen der Instanz nicht aktiviert.

# Shared credentials not supported
# .long = Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.
oauth_shared_credentials_not_supported = Gemeinsam genutzte Zugangsdaten nicht unterstützt
    .long = Gemeinsam genutzte Zugangsdaten werden für diesen Anbieter nicht mehr unterstützt. Bitte ändern Sie die Zugangsdaten im Clerk-Dashboard.

# Token exchange error
# .long = Token exchange error
oauth_token_exchange_error = Fehler beim Token-Austausch
    .long = Beim Austausch der Tokens ist ein Fehler aufgetreten.

# Provider not supported
# .long = { $provider } OAuth is not supported. Please contact us if you think this error should not appear.
oauth_unsupported_provider = Anbieter nicht unterstützt
    .long = OAuth über { $provider } wird nicht unterstützt. Bitte wenden Sie sich an uns, wenn dieser Fehler Ihrer Meinung nach nicht auftreten sollte.
