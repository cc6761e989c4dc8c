### Clerk, Frontend API: Oauth

external_account_not_found = Invalid external account
    .long = The External Account was not found.

oauth_callback_invalid = Invalid OAuth callback
    .long = invalid form for oauth_callback

misconfigured_oauth_provider = Misconfigured OAuth provider
    .long = Misconfigured OAuth provider. Please make sure you have set it correctly

oauth_non_authenticatable_provider = Provider not supported for sign-in
    .long = { $provider } OAuth is not supported for authentication. Please contact us if you think this error should not appear.

oauth_access_denied = Access not granted
    .long = You did not grant access to your { $providerName } account

oauth_account_already_connected = Already connected
    .long = Another account is already connected for this particular provider ({ $providerTitle })

oauth_config_missing = OAuth keys missing
    .long = The application does not have { $provider } OAuth keys set in its settings.

oauth_fetch_user_error-OAuthFetchUserError = Fetch user error
    .long = Fetch user error

oauth_identification_claimed = Identification claimed by another user
    .long = The email address associated with this OAuth account is already claimed by another user.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Invalid redirect configuration
    .long = Your { $providerName } account configuration is invalid. Make sure you register this endpoint in the list of allowed callback URLs.

redirect_uri_mismatch-OAuthMalformedRedirectURI = malformed redirect uri provided
    .long = malformed redirect uri provided

oauth_missing_access_token = Missing OAuth access token
    .long = OAuth access token is missing

oauth_missing_refresh_token = Cannot refresh OAuth access token
    .long = The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token

oauth_provider_not_enabled = OAuth provider not enabled
    .long = Single-sign on with { $providerTitle } OAuth provider is not enabled in the instance settings.

oauth_shared_credentials_not_supported = Shared credentials not supported
    .long = Shared credentials are no longer supported for this provider. Please update via the Clerk Dashboard.

oauth_token_exchange_error = Token exchange error
    .long = Token exchange error

oauth_unsupported_provider = Provider not supported
    .long = { $provider } OAuth is not supported. Please contact us if you think this error should not appear.
