### Clerk, Frontend API: OAuth-2-Identitätsanbieter

# unable to fetch user info
# .long = Unable to fetch user info. Check if access token is present and valid.
oauth_fetch_user_error-OAuthFetchUserInfo = Benutzerinformationen nicht abrufbar
    .long = Die Benutzerinformationen konnten nicht abgerufen werden. Bitte prüfen Sie, ob das Zugriffstoken vorhanden und gültig ist.
