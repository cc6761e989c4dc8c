### Clerk、Frontend API：TOTP

# invalid TOTP secret
# .long = The TOTP secret is invalid, please provide a valid one base32 encoded
invalid_totp_secret_code = TOTPシークレットが無効です
    .long = TOTPシークレットが無効です。Base32でエンコードされた有効なシークレットを指定してください。

# TOTP already enabled
# .long = TOTP is already enabled on your account
totp_already_enabled = TOTPはすでに有効です
    .long = このアカウントでは、TOTPがすでに有効になっています。
