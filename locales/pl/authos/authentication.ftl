### AuthOS: błędy uwierzytelniania

# Missing or invalid credentials
# .long = The credentials are missing or invalid. Sign in and try again.
# .resolution = Provide valid JWT or API key
UNAUTHORIZED-Authentication = Brakujące lub nieprawidłowe dane logowania
    .long = Brakuje danych logowania lub są one nieprawidłowe. Zaloguj się i spróbuj ponownie.
    .resolution = Podaj prawidłowy token JWT lub klucz API

# JWT has expired
# .long = The access token has expired and is no longer accepted.
# .resolution = Refresh using /api/auth/refresh
# .help =
#     - Implement automatic token refresh on 401 responses
#     - Check that refresh token is stored securely
#     - Verify system clocks are synchronized
TOKEN_EXPIRED = Token JWT wygasł
    .long = Token dostępu wygasł i nie jest już przyjmowany.
    .resolution = Odśwież token za pomocą /api/auth/refresh
    .help =
        - Wdróż automatyczne odświeżanie tokenu po odpowiedziach 401
        - Sprawdź, czy token odświeżania jest bezpiecznie przechowywany
        - Upewnij się, że zegary systemowe są zsynchronizowane

# Invalid JWT signature or format
# .long = The access token was rejected because its signature or format is invalid.
# .resolution = Obtain new token
JWT_ERROR = Nieprawidłowy podpis lub format tokenu JWT
    .long = Token dostępu został odrzucony, ponieważ jego podpis lub format jest nieprawidłowy.
    .resolution = Uzyskaj nowy token

# Wrong email or password
# .long = The email address or password is incorrect. Check both and try again.
# .resolution = Verify credentials
INVALID_CREDENTIALS = Nieprawidłowy adres e-mail lub hasło
    .long = Adres e-mail lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie.
    .resolution = Sprawdź dane logowania

# Account email not verified
# .long = This account’s email address hasn’t been verified yet. Open the link in the verification email.
# .resolution = Check email for verification link
EMAIL_NOT_VERIFIED = Niezweryfikowany adres e-mail konta
    .long = Adres e-mail tego konta nie został jeszcze zweryfikowany. Otwórz link w wiadomości weryfikacyjnej.
    .resolution = Sprawdź, czy w poczcie e-mail jest link weryfikacyjny

# Too many failed attempts
# .long = This account is locked because of too many failed attempts. Please wait a while or contact support.
# .resolution = Wait or contact support
ACCOUNT_LOCKED = Zbyt wiele nieudanych prób
    .long = To konto zostało zablokowane po zbyt wielu nieudanych próbach. Poczekaj jakiś czas lub skontaktuj się z pomocą techniczną.
    .resolution = Poczekaj lub skontaktuj się z pomocą techniczną
