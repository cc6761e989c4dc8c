### Clerk, Frontend API: funkcje

# not enabled
# .long = This feature is not enabled on this instance
feature_not_enabled = Funkcja nie jest włączona
    .long = Ta funkcja nie jest włączona w tej instancji.

# dynamic client registration is not enabled
# .long = Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature
feature_requires_dynamic_oauth_client_registration = Dynamiczna rejestracja aplikacji nie jest włączona
    .long = Dynamiczna rejestracja aplikacji klienckich nie jest włączona w tej instancji. Aby skorzystać z tej funkcji, włącz ją w ustawieniach instancji.

# Email address attribute must be enabled
# .long = This feature requires the email address attribute to be enabled. Please enable it in your instance settings to continue.
feature_requires_email_address_enabled = Atrybut „adres e-mail” musi być włączony
    .long = Ta funkcja wymaga włączenia atrybutu „adres e-mail”. Aby kontynuować, włącz go w ustawieniach instancji.

# End session feature is not enabled
# .long = The end session feature is not enabled for this instance. Please contact support to enable this feature
feature_requires_end_session_enabled = Funkcja kończenia sesji nie jest włączona
    .long = Funkcja kończenia sesji nie jest włączona w tej instancji. Aby ją włączyć, skontaktuj się z pomocą techniczną.

# OAuth Client does not have the consent screen enabled
# .long = OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature
feature_requires_oauth2_consent_screen_enabled = Ekran zgody aplikacji OAuth nie jest włączony
    .long = W tej aplikacji OAuth nie włączono ekranu zgody. Aby skorzystać z tej funkcji, włącz go w ustawieniach aplikacji OAuth.

# not an OIDC provider
# .long = You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature
feature_requires_oidc_provider = To nie jest dostawca OIDC
    .long = Używasz starszego dostawcy OAuth 2.0. Aby skorzystać z tej funkcji, przejdź na nowego dostawcę zgodnego z OIDC.
