### Clerk、Frontend API：パスキー

# authentication failed
# .long = Passkey authentication failed
passkey_authentication_failure = 認証に失敗しました
    .long = パスキーによる認証に失敗しました。

# passkey identification not verified
# .long = Passkey identification not verified. Registration is incomplete.
passkey_identification_not_verified = パスキーが確認されていません
    .long = パスキーを確認できませんでした。パスキーの登録が完了していません。

# is invalid
# .long = Invalid passkey public key credential
passkey_invalid_public_key_credential = パスキーの情報が無効です
    .long = パスキーの公開鍵クレデンシャルが無効です。

# invalid verification
# .long = Passkey verification contains invalid nonce
passkey_invalid_verification = パスキーの検証データが無効です
    .long = パスキーの検証データに無効なノンスが含まれています。

# not registered
# .long = Passkey is not registered.
passkey_not_registered = 登録されていないパスキーです
    .long = このパスキーは登録されていません。
