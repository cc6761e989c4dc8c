### AuthOS: błędy SAML

# SAML not configured
# .long = SAML is not configured.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAML nie jest skonfigurowany
    .long = SAML nie jest skonfigurowany.
    .resolution = Skonfiguruj ustawienia SAML

# SAML response invalid
# .long = The SAML response of the identity provider is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = Nieprawidłowa odpowiedź SAML
    .long = Odpowiedź SAML dostawcy tożsamości jest nieprawidłowa.
    .resolution = Sprawdź konfigurację IdP

# SAML signature failed
# .long = The signature of the SAML response could not be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = Błąd podpisu SAML
    .long = Nie udało się zweryfikować podpisu odpowiedzi SAML.
    .resolution = Sprawdź certyfikaty

# SAML assertion expired
# .long = The SAML assertion has expired.
# .resolution = Retry authentication
SAML_EXPIRED = Asercja SAML wygasła
    .long = Ta asercja SAML wygasła.
    .resolution = Ponów uwierzytelnianie
