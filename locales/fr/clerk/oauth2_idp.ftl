### Clerk, Frontend API : fournisseur d’identité OAuth 2

oauth_fetch_user_error-OAuthFetchUserInfo = Informations de l’utilisateur non récupérées
    .long = Les informations de l’utilisateur n’ont pas pu être récupérées. Vérifiez que le jeton d’accès est présent et valide.
