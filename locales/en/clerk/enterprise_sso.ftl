### Clerk, Frontend API: Enterprise Sso

enterprise_connection_invalid_type = Invalid enterprise connection type
    .long = The enterprise connection type is not supported.

enterprise_sso_account_already_connected = Already connected
    .long = An enterprise account is already connected for this connection email: { $email }

enterprise_sso_additional_identifications_disabled = Identifications creation disabled by your enterprise account
    .long = You cannot create identifications because your enterprise account does not allow it.

enterprise_sso_email_address_domain_mismatch = Enterprise Connection email address domain mismatch
    .long = The email address returned by the provider { $received } does not match the domain of the enterprise connection { $expected } that initiated the authentication.

enterprise_sso_hosted_domain_mismatch = Hosted domain mismatch
    .long = The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.

enterprise_sso_sign_up_connection_missing = No Enterprise Connection for this sign-up
    .long = The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.

enterprise_sso_user_attribute_missing = Enterprise Connection user attribute missing
    .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
