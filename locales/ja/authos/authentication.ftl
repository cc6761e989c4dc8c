### AuthOS：認証エラー

# Missing or invalid credentials
# .long = The credentials are missing or invalid. Sign in and try again.
# .resolution = Provide valid JWT or API key
UNAUTHORIZED-Authentication = 認証情報がないか、正しくありません
    .long = 認証情報が送信されていないか、正しくありません。サインインして、もう一度お試しください。
    .resolution = 有効なJWTまたはAPIキーを指定してください

# JWT has expired
# .long = The access token has expired and is no longer accepted.
# .resolution = Refresh using /api/auth/refresh
# .help =
#     - Implement automatic token refresh on 401 responses
#     - Check that refresh token is stored securely
#     - Verify system clocks are synchronized
TOKEN_EXPIRED = JWTの有効期限が切れています
    .long = このアクセストークンは有効期限が切れているため、使用できません。
    .resolution = 「/api/auth/refresh」を使用して更新してください
    .help =
        - 401レスポンスを受け取ったときにトークンを自動更新する処理を実装してください
        - リフレッシュトークンが安全に保存されていることを確認してください
        - システムの時刻が同期されていることを確認してください

# Invalid JWT signature or format
# .long = The access token was rejected because its signature or format is invalid.
# .resolution = Obtain new token
JWT_ERROR = JWTの署名または形式が無効です
    .long = 署名または形式が無効なため、アクセストークンを受け付けることができません。
    .resolution = 新しいトークンを取得してください

# Wrong email or password
# .long = The email address or password is incorrect. Check both and try again.
# .resolution = Verify credentials
INVALID_CREDENTIALS = メールアドレスまたはパスワードが正しくありません
    .long = 入力されたメールアドレスまたはパスワードに誤りがあります。両方を確認して、もう一度お試しください。
    .resolution = サインイン情報を確認してください

# Account email not verified
# .long = This account’s email address hasn’t been verified yet. Open the link in the verification email.
# .resolution = Check email for verification link
EMAIL_NOT_VERIFIED = メールアドレスが確認されていません
    .long = このアカウントのメールアドレスはまだ確認されていません。確認メールに記載されたリンクを開いてください。
    .resolution = メールに届いた確認リンクを開いてください

# Too many failed attempts
# .long = This account is locked because of too many failed attempts. Please wait a while or contact support.
# .resolution = Wait or contact support
ACCOUNT_LOCKED = 失敗した回数が多すぎます
    .long = 失敗した回数が多すぎるため、このアカウントはロックされています。しばらく待つか、サポートにお問い合わせください。
    .resolution = しばらく待つか、サポートにお問い合わせください
