### AuthOS: SAML errors

SAML_NOT_CONFIGURED = SAML not configured
    .long = SAML is not configured.
    .resolution = Configure SAML settings

INVALID_SAML_RESPONSE = SAML response invalid
    .long = The SAML response of the identity provider is invalid.
    .resolution = Check IdP configuration

SAML_SIGNATURE_INVALID = SAML signature failed
    .long = The signature of the SAML response could not be verified.
    .resolution = Verify certificates

SAML_EXPIRED = SAML assertion expired
    .long = The SAML assertion has expired.
    .resolution = Retry authentication
