### Clerk、Frontend API：組織

# already a member
# .long = { $user } is already a member of the organization.
already_a_member_in_organization = すでに組織のメンバーです
    .long = { $user }は、すでにこの組織のメンバーです。

# email invitations not supported
# .long = This organization doesn't support email invitations. Please contact support to enable this feature.
invitations_not_supported_in_organization = メールによる招待はサポートされていません
    .long = この組織では、メールによる招待はサポートされていません。この機能を有効にするには、サポートにお問い合わせください。

# missing permission
# .long = Current user is missing an organization permission.
missing_organization_permission = 組織の権限がありません
    .long = 現在サインインしているユーザーには、必要な組織の権限がありません。

# not a member
# .long = Current user is not a member of the organization. Only organization members can perform this action.
not_a_member_in_organization = 組織のメンバーではありません
    .long = 現在サインインしているユーザーは、この組織のメンバーではありません。この操作を行えるのは、組織のメンバーだけです。

# admin delete not enabled
# .long = Deletion by admin is not enabled for this organization.
organization_admin_delete_not_enabled = 管理者による削除が有効になっていません
    .long = この組織では、管理者が組織を削除できる設定が有効になっていません。

# this organization already has an SSO connection
# .long = This organization already has an SSO connection.
organization_already_has_sso_connection = 組織のSSO接続は設定済みです
    .long = この組織には、SSO接続がすでに設定されています。

# organizaton domain already exists
# .long = This domain is already used by another organization.
organization_domain_already_exists = このドメインはすでに使用されています
    .long = このドメインは、別の組織がすでに使用しています。

# blocked email domain
# .long = This is a blocked email provider domain. Please use a different one.
organization_domain_blocked = ブロックされているメールドメインです
    .long = これはブロックされているメールプロバイダーのドメインです。別のドメインを使用してください。

# common email domain
# .long = This is a common email provider domain. Please use a different one.
organization_domain_common = 一般的なメールドメインは使用できません
    .long = これは一般的なメールプロバイダーのドメインです。別のドメインを使用してください。

# organization enrollment mode not enabled
# .long = Enrollment mode { $enrollmentMode } is not enabled for this instances's organizations.
organization_domain_enrollment_mode_not_enabled = 組織の登録モードが有効になっていません
    .long = 登録モード「{ $enrollmentMode }」は、このインスタンスの組織では有効になっていません。

# Organization domain mismatch
# .long = The provided email address doesn't match the organization domain name.
organization_domain_mismatch = 組織のドメインと一致しません
    .long = 入力されたメールアドレスのドメインが、組織のドメイン名と異なります。

# organization domains quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } domain
#        *[other] { $limit } domains
#     } per organization.
organization_domain_quota_exceeded = 組織のドメイン数の上限に達しました
    .long = 1つの組織で使用できるドメイン数の上限（{ $limit }件）に達しました。

# invitation has already been accepted
# .long = This invitation has already been accepted. Sign in instead.
organization_invitation_already_accepted = 招待はすでに承諾されています
    .long = この招待はすでに承諾されています。サインインしてください。

# email address already exists
# .long = The email address in this invitation already exists. If it belongs to you, try signing in instead.
organization_invitation_identification_already_exists = メールアドレスはすでに登録されています
    .long = この招待のメールアドレスはすでに登録されています。ご自身のメールアドレスの場合は、サインインをお試しください。

# identification not found
# .long = User not found. If you don't have an account, sign up first to accept this invitation.
organization_invitation_identification_not_exist = サインインIDが見つかりません
    .long = ユーザーが見つかりません。アカウントをお持ちでない場合は、先にサインアップしてからこの招待を承諾してください。

# not found
# .long = No invitation found with id { $invitationID }.
organization_invitation_not_found = 招待が見つかりません
    .long = IDが「{ $invitationID }」の招待は見つかりませんでした。

# not pending
# .long = The organization invitation is not in the 'pending' status.
organization_invitation_not_pending = 保留中の招待ではありません
    .long = この組織への招待のステータスは「pending」ではありません。

# organization invitation not unique
# .long = Organizations cannot have duplicate pending invitations for an email address.
organization_invitation_not_unique = 組織への招待が重複しています
    .long = 同じメールアドレス宛ての保留中の招待を、1つの組織で複数作成することはできません。

# invitation has been revoked
# .long = This invitation has been revoked and cannot be used anymore.
organization_invitation_revoked_code = 招待は取り消されています
    .long = この招待は取り消されているため、使用できません。

# organization invitation to deleted organization
# .long = This invitation refers to an organization that has been deleted.
organization_invitation_to_deleted_organization = 削除された組織への招待です
    .long = 招待元の組織はすでに削除されています。

# organization managed role operation disallowed
# .long = Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.
form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = 管理対象のロールは設定できません
    .long = 組織の管理対象のロールは、Frontend APIでは設定できません。代わりにダッシュボードまたはBackend APIを使用してください。

# cannot remove enterprise connection organization membership
# .long = Cannot remove an organization membership that is tied to an enterprise connection.
organization_membership_enterprise_connection_cannot_remove = エンタープライズ接続のメンバーは削除できません
    .long = このメンバーシップはエンタープライズ接続に関連付けられているため、組織から削除できません。

# membership role managed by SCIM
# .long = This membership is managed by a SCIM directory and cannot be changed manually.
organization_membership_managed_by_scim = メンバーシップのロールはSCIMで管理されています
    .long = このメンバーシップはSCIMディレクトリで管理されているため、手動で変更できません。

# minimum organization permissions needed
# .long = There has to be at least one organization member with the minimum required permissions
organization_minimum_permissions_needed = 最低限の権限を持つメンバーが必要です
    .long = 組織には、最低限必要な権限を持つメンバーが少なくとも1人必要です。

# invalid organization name
# .long = The organization name "{ $name }" is invalid: { $reason }
form_param_value_invalid-OrganizationNameInvalid = 組織名が正しくありません
    .long = 組織名「{ $name }」は使用できません（理由：{ $reason }）。

# access denied
# .long = The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
organization_not_enabled_in_instance = アクセスが拒否されました
    .long = このインスタンスでは、組織機能が有効になっていません。https://dashboard.clerk.com で有効にできます。

# not found
# .long = Given organization not found.
resource_not_found-OrganizationNotFound = 組織が見つかりません
    .long = 指定された組織は見つかりませんでした。

# not found or unauthorized
# .long = Given organization not found, or you don't have permission to access the organization
organization_not_found_or_unauthorized = 組織が見つからないか、権限がありません
    .long = 組織が見つからないか、その組織にアクセスする権限がありません。

# not found
# .long = Organization role not found
resource_not_found-OrganizationRoleNotFound = ロールが見つかりません
    .long = 指定された組織のロールは見つかりませんでした。

# suggestion has already been accepted
# .long = This organization suggestion has already been accepted.
organization_suggestion_already_accepted = 組織への参加の提案は承諾済みです
    .long = この組織への参加の提案は、すでに承諾されています。

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = 組織のメンバー数に制限があります
    .long = 組織のメンバー数が制限されているため、この機能は使用できません。メンバー数を無制限にする設定を有効にすると、この制限を解除できます。

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = 組織のメンバー数に制限があります
    .long = 組織のメンバー数が制限されているため、この機能は使用できません。サブスクリプションプランをアップグレードすると、この制限を解除できます。
