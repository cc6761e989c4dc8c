### Clerk, Frontend API: rejestracja

# Error loading CAPTCHA
# .long = The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.
captcha_invalid-CaptchaClientSideError = Błąd ładowania CAPTCHA
    .long = Nie udało się załadować CAPTCHA. Przyczyną może być nieobsługiwana przeglądarka lub rozszerzenie przeglądarki. Spróbuj użyć innej przeglądarki lub wyłączyć rozszerzenia. Jeśli problem nie ustąpi, skontaktuj się z pomocą techniczną.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.
captcha_invalid-CaptchaInvalid = Nieudana kontrola bezpieczeństwa przy uwierzytelnianiu
    .long = Uwierzytelnianie nie powiodło się z powodu nieudanej kontroli bezpieczeństwa. Spróbuj użyć innej przeglądarki lub wyłączyć rozszerzenia przeglądarki. Jeśli problem nie ustąpi, skontaktuj się z pomocą techniczną.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.
captcha_missing_token = Nieudana kontrola bezpieczeństwa przy uwierzytelnianiu
    .long = Uwierzytelnianie nie powiodło się z powodu nieudanej kontroli bezpieczeństwa. Odśwież stronę i spróbuj ponownie lub skontaktuj się z pomocą techniczną.

# CAPTCHA not enabled
# .long = You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.
captcha_not_enabled = CAPTCHA nie jest włączona
    .long = Podjęto próbę rozwiązania CAPTCHA, ale nie jest ona włączona. Jeśli problem nie ustąpi, skontaktuj się z pomocą techniczną.

# email link sign up cannot be completed
# .long = Email link sign up cannot be completed because it originates from a different client
sign_up_email_link_not_same_client = Nie można ukończyć rejestracji linkiem z e-maila
    .long = Nie można ukończyć rejestracji za pomocą linku z wiadomości e-mail, ponieważ rozpoczęto ją w innej przeglądarce lub aplikacji.

# Sign up forbidden
# .long = Access to this sign up is forbidden
resource_forbidden-SignUpForbiddenAccess = Dostęp do rejestracji zabroniony
    .long = Dostęp do tej rejestracji jest zabroniony.

# Sign-ups restricted
# .long = New sign-ups are currently restricted.
sign_up_mode_restricted = Rejestracja jest ograniczona
    .long = Rejestracja nowych użytkowników jest obecnie ograniczona.

# Sign-ups restricted with waitlist
# .long = Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.
sign_up_restricted_waitlist = Rejestracja ograniczona, dołącz do listy oczekujących
    .long = Rejestracja jest obecnie niedostępna. Dołącz do listy oczekujących, a otrzymasz powiadomienie, gdy dostęp będzie możliwy.

# Sign up not found
# .long = No sign up was found with id { $id }
resource_not_found-SignUpNotFound = Nie znaleziono rejestracji
    .long = Nie znaleziono rejestracji o identyfikatorze { $id }.
