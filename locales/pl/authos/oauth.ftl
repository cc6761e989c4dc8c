### AuthOS: błędy OAuth

# OAuth provider error
# .long = The OAuth provider returned an error.
# .resolution = Check provider status
OAUTH_ERROR = Błąd dostawcy OAuth
    .long = Dostawca OAuth zwrócił błąd.
    .resolution = Sprawdź status dostawcy

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start over.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = Niezgodny stan ochrony przed CSRF
    .long = To logowanie nie zgadza się z tym, które rozpoczęto. Aby ochronić Cię przed sfałszowanymi żądaniami, zostało przerwane. Zacznij od nowa.
    .resolution = Rozpocznij proces OAuth od nowa

# Authorization code expired
# .long = The authorization code has expired and can no longer be used.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = Kod autoryzacji wygasł
    .long = Ten kod autoryzacji wygasł i nie można go już użyć.
    .resolution = Rozpocznij proces OAuth od nowa

# OAuth provider not set up
# .long = This OAuth provider isn’t set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = Dostawca OAuth nie jest skonfigurowany
    .long = Ten dostawca OAuth nie jest skonfigurowany.
    .resolution = Skonfiguruj poświadczenia dostawcy
