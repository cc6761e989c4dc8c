### AuthOS：認可エラー

# Insufficient permissions
# .long = Your role doesn’t include the permissions that this action requires.
# .resolution = Use account with proper role
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-Authorization = 権限が不足しています
    .long = 現在のロールには、この操作に必要な権限が含まれていません。
    .resolution = 適切なロールを持つアカウントを使用してください
    .help =
        - ユーザーに必要なロール（owner/admin/member）があることを確認してください
        - 正しい組織にアクセスしていることを確認してください
        - トークンに必要なクレームが含まれていることを確認してください

# Organization suspended/pending
# .long = This organization is suspended or still waiting for approval, so it can’t be used right now.
# .resolution = Contact platform admin
# .help =
#     - Contact platform administrator
#     - Check organization status in admin console
#     - Organization may be pending approval
ORGANIZATION_NOT_ACTIVE = 組織が一時停止中または承認待ちです
    .long = この組織は一時停止中か承認待ちのため、現在は使用できません。
    .resolution = プラットフォームの管理者に連絡してください
    .help =
        - プラットフォームの管理者に連絡してください
        - 管理コンソールで組織のステータスを確認してください
        - 組織が承認待ちの可能性があります

# Not a member of organization
# .long = You’re not a member of this organization.
# .resolution = Request membership
NOT_ORGANIZATION_MEMBER = 組織のメンバーではありません
    .long = この組織のメンバーではないため、この操作は行えません。
    .resolution = メンバーへの追加を依頼してください

# Platform owner access needed
# .long = Only a platform owner can do this.
# .resolution = Use platform owner account
PLATFORM_OWNER_REQUIRED = プラットフォームの所有者の権限が必要です
    .long = この操作を行えるのは、プラットフォームの所有者だけです。
    .resolution = プラットフォームの所有者のアカウントを使用してください
