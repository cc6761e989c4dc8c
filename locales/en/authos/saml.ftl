### AuthOS: SAML errors

SAML_NOT_CONFIGURED = SAML not configured
    .long = SAML single sign-on isn’t set up.
    .resolution = Configure SAML settings

INVALID_SAML_RESPONSE = SAML response invalid
    .long = The identity provider’s SAML response is invalid.
    .resolution = Check IdP configuration

SAML_SIGNATURE_INVALID = SAML signature failed
    .long = The SAML response’s signature couldn’t be verified.
    .resolution = Verify certificates

SAML_EXPIRED = SAML assertion expired
    .long = The SAML assertion has expired and can no longer be used.
    .resolution = Retry authentication
