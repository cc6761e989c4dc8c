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
OAUTH_STATE_MISMATCH = Niezgodna wartość state (ochrona przed CSRF)
    .long = To logowanie nie odpowiada temu, które rozpoczęto, dlatego zostało przerwane, aby chronić Cię przed sfałszowanymi żądaniami. Zacznij od nowa.
    .resolution = Rozpocznij logowanie przez OAuth od nowa

# Authorization code expired
# .long = The authorization code has expired and can no longer be used.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = Kod autoryzacji wygasł
    .long = Ten kod autoryzacji wygasł i nie można go już użyć.
    .resolution = Rozpocznij logowanie przez OAuth od nowa

# OAuth provider not set up
# .long = This OAuth provider isn’t set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = Nieskonfigurowany dostawca OAuth
    .long = Ten dostawca OAuth nie jest skonfigurowany.
    .resolution = Skonfiguruj poświadczenia dostawcy
