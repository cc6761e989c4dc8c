### Clerk, Frontend API: Single Sign-on für Unternehmen

# Invalid enterprise connection type
# .long = The enterprise connection type is not supported.
enterprise_connection_invalid_type = Ungültiger Typ der Unternehmensverbindung
    .long = Dieser Typ der Unternehmensverbindung wird nicht unterstützt.

# Already connected
# .long = An enterprise account is already connected for this connection email: { $email }
enterprise_sso_account_already_connected = Konto bereits verbunden
    .long = Mit der E-Mail-Adresse { $email } ist bereits ein Unternehmenskonto verbunden.

# Identifications creation disabled by your enterprise account
# .long = You cannot create identifications because your enterprise account does not allow it.
enterprise_sso_additional_identifications_disabled = Ihr Unternehmenskonto lässt keine weiteren Anmeldenamen zu
    .long = Sie können keine weiteren Anmeldenamen hinterlegen, weil Ihr Unternehmenskonto das nicht erlaubt.

# Enterprise Connection email address domain mismatch
# .long = The email address returned by the provider { $received } does not match the domain of the enterprise connection { $expected } that initiated the authentication.
enterprise_sso_email_address_domain_mismatch = E-Mail-Domain passt nicht zur Unternehmensverbindung
    .long = Die vom Anbieter übermittelte E-Mail-Adresse ({ $received }) passt nicht zur Domain der Unternehmensverbindung ({ $expected }), über die die Anmeldung begonnen wurde.

# Hosted domain mismatch
# .long = The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.
enterprise_sso_hosted_domain_mismatch = Domain des Benutzers stimmt nicht überein
    .long = Die Domain der Unternehmensverbindung stimmt nicht mit der Domain überein, die der OAuth-Anbieter für den Benutzer meldet.

# No Enterprise Connection for this sign-up
# .long = The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_sign_up_connection_missing = Keine Unternehmensverbindung für diese Registrierung
    .long = Für die aktuelle Registrierung gibt es keine passende Unternehmensverbindung. Bitte prüfen Sie die Domain der eingegebenen E-Mail-Adresse.

# Enterprise Connection user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
enterprise_sso_user_attribute_missing = Benutzerattribut der Unternehmensverbindung fehlt
    .long = Diesem Konto ist kein Attribut „{ $attrName }“ zugeordnet. Bitte wenden Sie sich zur Klärung an den Administrator des Identitätsanbieters (IdP).
