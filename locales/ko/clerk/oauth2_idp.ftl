### Clerk: OAuth 2 ID 공급자

oauth_fetch_user_error-OAuthFetchUserInfo = 사용자 정보를 가져올 수 없습니다
    .long = 사용자 정보를 가져올 수 없습니다. 유효한 액세스 토큰이 있는지 확인해 주십시오.
