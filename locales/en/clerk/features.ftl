### Clerk, Frontend API: Features

feature_not_enabled = not enabled
    .long = This feature is not enabled on this instance

feature_requires_dynamic_oauth_client_registration = dynamic client registration is not enabled
    .long = Dynamic client registration is not enabled on this instance. Please enable it in the instance settings to use this feature

feature_requires_email_address_enabled = Email address attribute must be enabled
    .long = This feature requires the email address attribute to be enabled. Please enable it in your instance settings to continue.

feature_requires_end_session_enabled = End session feature is not enabled
    .long = The end session feature is not enabled for this instance. Please contact support to enable this feature

feature_requires_oauth2_consent_screen_enabled = OAuth Client does not have the consent screen enabled
    .long = OAuth Client does not have the consent screen enabled, please enable it in the OAuth Client settings to use this feature

feature_requires_oidc_provider = not an OIDC provider
    .long = You are using the legacy OAuth 2.0 provider. Please migrate to the new OIDC compatible provider to use this feature
