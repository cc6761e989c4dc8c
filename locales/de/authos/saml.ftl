### AuthOS: Fehler bei SAML

# SAML not configured
# .long = SAML single sign-on isn’t set up.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAML nicht konfiguriert
    .long = Single Sign-on mit SAML ist nicht eingerichtet.
    .resolution = SAML-Einstellungen konfigurieren

# SAML response invalid
# .long = The identity provider’s SAML response is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = SAML-Antwort ungültig
    .long = Die SAML-Antwort des Identitätsanbieters ist ungültig.
    .resolution = IdP-Konfiguration prüfen

# SAML signature failed
# .long = The SAML response’s signature couldn’t be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = Prüfung der SAML-Signatur fehlgeschlagen
    .long = Die Signatur der SAML-Antwort konnte nicht überprüft werden.
    .resolution = Zertifikate prüfen

# SAML assertion expired
# .long = The SAML assertion has expired and can no longer be used.
# .resolution = Retry authentication
SAML_EXPIRED = SAML-Assertion abgelaufen
    .long = Die SAML-Assertion ist abgelaufen und kann nicht mehr verwendet werden.
    .resolution = Anmeldung erneut versuchen
