### Clerk, Frontend API: OAuth

# Invalid external account
# .long = The External Account was not found.
external_account_not_found = Nieprawidłowe konto zewnętrzne
    .long = Nie znaleziono tego konta zewnętrznego.

# Invalid OAuth callback
# .long = invalid form for oauth_callback
oauth_callback_invalid = Nieprawidłowe wywołanie zwrotne OAuth
    .long = Dane formularza „oauth_callback” są nieprawidłowe.

# Misconfigured OAuth provider
# .long = Misconfigured OAuth provider. Please make sure you have set it correctly
misconfigured_oauth_provider = Błędna konfiguracja dostawcy OAuth
    .long = Dostawca OAuth jest błędnie skonfigurowany. Sprawdź, czy ustawienia są poprawne.

# Provider not supported for sign-in
# .long = { $provider } OAuth is not supported for authentication. Please contact us if you think this error should not appear.
oauth_non_authenticatable_provider = Logowanie przez tego dostawcę nie jest obsługiwane
    .long = Uwierzytelnianie OAuth przez dostawcę { $provider } nie jest obsługiwane. Jeśli uważasz, że ten błąd nie powinien się pojawić, skontaktuj się z nami.

# Access not granted
# .long = You did not grant access to your { $providerName } account
oauth_access_denied = Nie udzielono dostępu
    .long = Nie udzielono dostępu do Twojego konta { $providerName }.

# Already connected
# .long = Another account is already connected for this particular provider ({ $providerTitle })
oauth_account_already_connected = Konto jest już połączone
    .long = Z tym dostawcą ({ $providerTitle }) jest już połączone inne konto.

# OAuth keys missing
# .long = The application does not have { $provider } OAuth keys set in its settings.
oauth_config_missing = Brak kluczy OAuth
    .long = W ustawieniach aplikacji nie ma kluczy OAuth dostawcy { $provider }.

# Fetch user error
# .long = Fetch user error
oauth_fetch_user_error-OAuthFetchUserError = Błąd pobierania danych użytkownika
    .long = Nie udało się pobrać danych użytkownika.

# Identification claimed by another user
# .long = The email address associated with this OAuth account is already claimed by another user.
oauth_identification_claimed = Identyfikator przypisany do innego użytkownika
    .long = Adres e-mail powiązany z tym kontem OAuth jest już przypisany do innego użytkownika.

# Invalid redirect configuration
# .long = Your { $providerName } account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.
redirect_uri_mismatch-OAuthInvalidRedirectURI = Nieprawidłowa konfiguracja przekierowania
    .long = Konfiguracja Twojego konta { $providerName } jest nieprawidłowa. Upewnij się, że ten punkt końcowy jest na liście dozwolonych adresów URL wywołań zwrotnych.

# malformed redirect uri provided
# .long = malformed redirect uri provided
redirect_uri_mismatch-OAuthMalformedRedirectURI = Nieprawidłowa postać adresu URI przekierowania
    .long = Podany adres URI przekierowania ma nieprawidłową postać.

# Missing OAuth access token
# .long = OAuth access token is missing
oauth_missing_access_token = Brak tokenu dostępu OAuth
    .long = Ta operacja wymaga tokenu dostępu OAuth, ale go brakuje.

# Cannot refresh OAuth access token
# .long = The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token
oauth_missing_refresh_token = Nie można odświeżyć tokenu dostępu OAuth
    .long = Bieżący token dostępu wygasł i nie można go odświeżyć, ponieważ serwer autoryzacji nie dostarczył tokenu odświeżania.

# OAuth provider not enabled
# .long = Single-sign on with { $providerTitle } OAuth provider is not enabled in the instance settings.
oauth_provider_not_enabled = Dostawca OAuth nie jest włączony
    .long = Logowanie jednokrotne przez dostawcę OAuth { $providerTitle } nie jest włączone w ustawieniach instancji.

# Shared credentials not supported
# .long = Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.
oauth_shared_credentials_not_supported = Współdzielone poświadczenia nie są obsługiwane
    .long = Współdzielone poświadczenia nie są już obsługiwane dla tego dostawcy. Zaktualizuj je w panelu Clerk.

# Token exchange error
# .long = Token exchange error
oauth_token_exchange_error = Błąd wymiany tokenu
    .long = Wystąpił błąd podczas wymiany tokenu.

# Provider not supported
# .long = { $provider } OAuth is not supported. Please contact us if you think this error should not appear.
oauth_unsupported_provider = Nieobsługiwany dostawca
    .long = Dostawca OAuth { $provider } nie jest obsługiwany. Jeśli uważasz, że ten błąd nie powinien się pojawić, skontaktuj się z nami.
