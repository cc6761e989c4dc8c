### Clerk, Frontend API: Oauth2 Idp

oauth_fetch_user_error-OAuthFetchUserInfo = unable to fetch user info
    .long = Unable to fetch user info. Check if access token is present and valid.
