### AuthOS: błędy SAML

# SAML not configured
# .long = SAML single sign-on isn’t set up.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAML nie jest skonfigurowany
    .long = Logowanie jednokrotne SAML nie jest skonfigurowane.
    .resolution = Skonfiguruj ustawienia SAML

# SAML response invalid
# .long = The identity provider’s SAML response is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = Nieprawidłowa odpowiedź SAML
    .long = Odpowiedź SAML dostawcy tożsamości jest nieprawidłowa.
    .resolution = Sprawdź konfigurację IdP

# SAML signature failed
# .long = The SAML response’s signature couldn’t be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = Błąd podpisu SAML
    .long = Nie udało się zweryfikować podpisu odpowiedzi SAML.
    .resolution = Sprawdź certyfikaty

# SAML assertion expired
# .long = The SAML assertion has expired and can no longer be used.
# .resolution = Retry authentication
SAML_EXPIRED = Asercja SAML wygasła
    .long = Ta asercja SAML wygasła i nie można jej już użyć.
    .resolution = Ponów uwierzytelnianie
