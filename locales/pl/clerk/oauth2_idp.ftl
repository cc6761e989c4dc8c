### Clerk, Frontend API: dostawca tożsamości OAuth 2

# unable to fetch user info
# .long = Unable to fetch user info. Check if access token is present and valid.
oauth_fetch_user_error-OAuthFetchUserInfo = Nie udało się pobrać informacji o użytkowniku
    .long = Nie udało się pobrać informacji o użytkowniku. Sprawdź, czy token dostępu został podany i jest prawidłowy.
