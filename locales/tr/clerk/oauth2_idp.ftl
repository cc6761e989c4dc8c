### Clerk, Frontend API: OAuth 2 kimlik sağlayıcı

oauth_fetch_user_error-OAuthFetchUserInfo = Kullanıcı bilgileri alınamıyor
    .long = Kullanıcı bilgileri alınamadı. Erişim belirtecinin gönderildiğinden ve geçerli olduğundan emin olun.
