### AuthOS：SCIMのエラー

# SCIM token invalid/expired
# .long = The SCIM token is invalid or has expired.
# .resolution = Create new SCIM token
INVALID_SCIM_TOKEN = SCIMトークンが無効または期限切れです
    .long = SCIMトークンが無効か、有効期限が切れています。
    .resolution = 新しいSCIMトークンを作成してください

# User already exists
# .long = This user already exists.
# .resolution = Update existing user
SCIM_USER_EXISTS = ユーザーはすでに存在します
    .long = このユーザーはすでに登録されています。
    .resolution = 既存のユーザーを更新してください

# SCIM user not found
# .long = The SCIM user couldn’t be found.
# .resolution = Check user ID
SCIM_USER_NOT_FOUND = SCIMユーザーが見つかりません
    .long = リクエストで指定されたSCIMユーザーが見つかりませんでした。
    .resolution = ユーザーIDを確認してください

# Invalid filter syntax
# .long = The filter’s syntax is invalid.
# .resolution = Fix filter expression
SCIM_FILTER_INVALID = フィルターの構文が無効です
    .long = フィルターの構文に誤りがあります。
    .resolution = フィルターの式を修正してください
