### Clerk، واجهة Frontend API: موفّر الهوية عبر OAuth2

# unable to fetch user info
# .long = Unable to fetch user info. Check if access token is present and valid.
oauth_fetch_user_error-OAuthFetchUserInfo = تعذّر جلب معلومات المستخدم
    .long = تعذّر جلب معلومات المستخدم. يُرجى التأكد من وجود رمز الوصول المميّز ومن صلاحيته.
