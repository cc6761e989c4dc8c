### Clerk, Frontend API: Funktionen

# not enabled
# .long = This feature is not enabled on this instance
feature_not_enabled = Funktion nicht aktiviert
    .long = Diese Funktion ist für diese Instanz nicht aktiviert.

# dynamic client registration is not enabled
# .long = Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature
feature_requires_dynamic_oauth_client_registration = Dynamische Client-Registrierung nicht aktiviert
    .long = Die dynamische Client-Registrierung ist für diese Instanz nicht aktiviert. Bitte aktivieren Sie sie in den Einstellungen der Instanz, um diese Funktion zu nutzen.

# Email address attribute must be enabled
# .long = This feature requires the email address attribute to be enabled. Please enable it in your instance settings to continue.
feature_requires_email_address_enabled = Attribut „E-Mail-Adresse“ muss aktiviert sein
    .long = Für diese Funktion muss das Attribut „E-Mail-Adresse“ aktiviert sein. Bitte aktivieren Sie es in den Einstellungen Ihrer Instanz, um fortzufahren.

# End session feature is not enabled
# .long = The end session feature is not enabled for this instance. Please contact support to enable this feature
feature_requires_end_session_enabled = Funktion zum Beenden der Sitzung nicht aktiviert
    .long = Die Funktion zum Beenden der Sitzung ist für diese Instanz nicht aktiviert. Bitte wenden Sie sich an den Support, um sie aktivieren zu lassen.

# OAuth Client does not have the consent screen enabled
# .long = OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature
feature_requires_oauth2_consent_screen_enabled = Zustimmungsbildschirm des OAuth-Clients nicht aktiviert
    .long = Für den OAuth-Client ist der Zustimmungsbildschirm nicht aktiviert. Bitte aktivieren Sie ihn in den Einstellungen des OAuth-Clients, um diese Funktion zu nutzen.

# not an OIDC provider
# .long = You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature
feature_requires_oidc_provider = Kein OIDC-Anbieter
    .long = Sie verwenden den veralteten OAuth-2.0-Anbieter. Bitte wechseln Sie zum neuen OIDC-kompatiblen Anbieter, um diese Funktion zu nutzen.
