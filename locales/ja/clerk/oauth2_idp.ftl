### Clerk、Frontend API：OAuth 2のIDプロバイダー

# unable to fetch user info
# .long = Unable to fetch user info. Check if access token is present and valid.
oauth_fetch_user_error-OAuthFetchUserInfo = ユーザー情報を取得できません
    .long = ユーザー情報を取得できませんでした。有効なアクセストークンが指定されているか確認してください。
