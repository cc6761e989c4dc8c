### Clerk, Frontend API: proveedor de identidad OAuth 2

oauth_fetch_user_error-OAuthFetchUserInfo = Error al obtener los datos del usuario
    .long = No se pudieron obtener los datos del usuario. Compruebe que haya un token de acceso y que sea válido.
