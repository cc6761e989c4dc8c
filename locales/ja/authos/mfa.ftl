### AuthOS：多要素認証（MFA）のエラー

# MFA verification needed
# .long = To continue, verify your identity with a second factor.
# .resolution = Complete MFA verification
MFA_REQUIRED = 多要素認証が必要です
    .long = 続けるには、2つ目の認証手段で本人確認を行ってください。
    .resolution = 多要素認証を完了してください

# Wrong TOTP or backup code
# .long = The code is incorrect. Enter the current code from your authenticator app or one of your backup codes.
# .resolution = Enter correct code
INVALID_MFA_CODE = 認証アプリのコードまたはバックアップコードが正しくありません
    .long = コードが正しくありません。認証アプリに表示されている現在のコード、またはバックアップコードのいずれかを入力してください。
    .resolution = 正しいコードを入力してください

# MFA not set up for user
# .long = Multi-factor authentication isn’t set up for this user.
# .resolution = Set up MFA first
MFA_NOT_ENABLED = 多要素認証が設定されていません
    .long = このユーザーには、多要素認証が設定されていません。
    .resolution = 先に多要素認証を設定してください

# MFA already active
# .long = Multi-factor authentication is already set up for this user.
# .resolution = No action needed
MFA_ALREADY_ENABLED = 多要素認証はすでに有効です
    .long = このユーザーには、多要素認証がすでに設定されています。
    .resolution = 対応は不要です

# No backup codes available
# .long = This user has no backup codes left.
# .resolution = Regenerate backup codes
NO_BACKUP_CODES = 使用できるバックアップコードがありません
    .long = このユーザーには、バックアップコードが残っていません。
    .resolution = バックアップコードを再生成してください
