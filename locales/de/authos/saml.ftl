### AuthOS: Fehler bei SAML

# SAML not configured
# .long = SAML is not configured.
# .resolution = Configure SAML settings
SAML_NOT_CONFIGURED = SAML nicht konfiguriert
    .long = SAML ist nicht konfiguriert.
    .resolution = SAML-Einstellungen konfigurieren

# SAML response invalid
# .long = The SAML response of the identity provider is invalid.
# .resolution = Check IdP configuration
INVALID_SAML_RESPONSE = SAML-Antwort ungültig
    .long = Die SAML-Antwort des Identitätsanbieters ist ungültig.
    .resolution = IdP-Konfiguration prüfen

# SAML signature failed
# .long = The signature of the SAML response could not be verified.
# .resolution = Verify certificates
SAML_SIGNATURE_INVALID = Prüfung der SAML-Signatur fehlgeschlagen
    .long = Die Signatur der SAML-Antwort konnte nicht überprüft werden.
    .resolution = Zertifikate prüfen

# SAML assertion expired
# .long = The SAML assertion has expired.
# .resolution = Retry authentication
SAML_EXPIRED = SAML-Assertion abgelaufen
    .long = Die SAML-Assertion ist abgelaufen.
    .resolution = Authentifizierung erneut versuchen
