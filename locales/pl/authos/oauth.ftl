### AuthOS: błędy OAuth

# OAuth provider error
# .long = The OAuth provider answered with an error.
# .resolution = Check provider status
OAUTH_ERROR = Błąd dostawcy OAuth
    .long = Dostawca OAuth zwrócił błąd.
    .resolution = Sprawdź status dostawcy

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start again.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = Niezgodny stan ochrony przed CSRF
    .long = Stan tego logowania nie zgadza się z tym, z którym je rozpoczęto. Aby ochronić Cię przed sfałszowanymi żądaniami, logowanie zostało przerwane.
    .resolution = Rozpocznij proces OAuth od nowa

# Authorization code expired
# .long = The authorization code has expired.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = Kod autoryzacji wygasł
    .long = Ten kod autoryzacji wygasł.
    .resolution = Rozpocznij proces OAuth od nowa

# OAuth provider not set up
# .long = This OAuth provider is not set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = Dostawca OAuth nie jest skonfigurowany
    .long = Ten dostawca OAuth nie jest skonfigurowany.
    .resolution = Skonfiguruj poświadczenia dostawcy
