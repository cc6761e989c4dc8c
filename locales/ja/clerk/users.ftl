### Clerk、Frontend API：ユーザー

# no password set
# .long = This user does not have a password set for their account
no_password_set = パスワードが設定されていません
    .long = このユーザーのアカウントには、パスワードが設定されていません。

# password required
# .long = Settings for this instance require a password to be set. Cannot remove the user's password.
password_required = パスワードが必要です
    .long = このインスタンスの設定では、パスワードが必須です。ユーザーのパスワードは削除できません。

# imported password too long and needs reset
# .long = The existing imported password is too long and cannot be used, please reset your password.
password_too_long_needs_reset = パスワードが長すぎるため、再設定が必要です
    .long = インポートされた既存のパスワードは長すぎるため、使用できません。パスワードを再設定してください。

# deprecated feature
# .long = Password is not a valid parameter and can only be updated via /v1/me/change_password
updating_user_password_deprecated = 非推奨の機能です
    .long = passwordは有効なパラメーターではありません。パスワードはエンドポイント（/v1/me/change_password）でのみ更新できます。

# User banned
# .long = You have been banned. If you think this was by mistake, please contact support.
user_banned = アカウントの利用が禁止されています
    .long = お使いのアカウントは利用が禁止されています。誤りと思われる場合は、サポートにお問い合わせください。

# create organization not enabled
# .long = Organization creation is not enabled for this user
user_create_organization_not_enabled = 組織の作成が有効になっていません
    .long = このユーザーでは、組織を作成する機能が有効になっていません。

# User deactivated
# .long = You have been deactivated. Please contact support.
user_deactivated = アカウントの利用が停止されています
    .long = お使いのアカウントは利用停止になっています。サポートにお問い合わせください。

# delete self not enabled
# .long = Self deletion is not enabled for this user
user_delete_self_not_enabled = アカウントの削除が有効になっていません
    .long = このユーザーでは、自分のアカウントを削除する機能が有効になっていません。

# not found
# .long = No user was found with id { $userID }
resource_not_found-UserNotFound = ユーザーが見つかりません
    .long = IDが「{ $userID }」のユーザーは見つかりませんでした。

# user quota exceeded
# .long =
#     You have reached your limit of { $maxAllowed ->
#         [one] { $maxAllowed } user
#        *[other] { $maxAllowed } users
#     }.
user_quota_exceeded = ユーザー数の上限に達しました
    .long = ユーザー数が上限の{ $maxAllowed }人に達しています。

# user managed by SCIM
# .long = This user is managed by a SCIM directory and cannot be deleted manually.
user_managed_by_scim = SCIMで管理されているユーザーです
    .long = このユーザーはSCIMディレクトリで管理されているため、手動で削除できません。
