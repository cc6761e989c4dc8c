### AuthOS：OAuthのエラー

# OAuth provider error
# .long = The OAuth provider returned an error.
# .resolution = Check provider status
OAUTH_ERROR = OAuthプロバイダーでエラーが発生しました
    .long = OAuthプロバイダーからエラーが返されました。
    .resolution = プロバイダーの稼働状況を確認してください

# CSRF state mismatch
# .long = This sign-in doesn’t match the one that was started, so it was stopped to protect you from forged requests. Please start over.
# .resolution = Restart OAuth flow
OAUTH_STATE_MISMATCH = CSRF対策のstateの値が一致しません
    .long = このサインインは、最初に開始したサインインと一致しません。偽造されたリクエストから保護するため、処理を中止しました。最初からやり直してください。
    .resolution = OAuthフローを最初からやり直してください

# Authorization code expired
# .long = The authorization code has expired and can no longer be used.
# .resolution = Restart OAuth flow
OAUTH_CODE_EXPIRED = 認可コードの有効期限が切れています
    .long = この認可コードは有効期限が切れているため、使用できません。
    .resolution = OAuthフローを最初からやり直してください

# OAuth provider not set up
# .long = This OAuth provider isn’t set up.
# .resolution = Configure provider credentials
PROVIDER_NOT_CONFIGURED = OAuthプロバイダーが設定されていません
    .long = このOAuthプロバイダーを使用するための設定が行われていません。
    .resolution = プロバイダーの認証情報を設定してください
