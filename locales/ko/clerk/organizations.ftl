### Clerk: 조직

already_a_member_in_organization = 이미 조직의 구성원입니다
    .long = { $user } 사용자는 이미 이 조직의 구성원입니다.

invitations_not_supported_in_organization = 이메일 초대가 지원되지 않습니다
    .long = 이 조직에서는 이메일 초대가 지원되지 않습니다. 이 기능을 활성화하려면 지원팀에 문의해 주십시오.

missing_organization_permission = 조직 권한이 없습니다
    .long = 이 계정에는 이 작업에 필요한 조직 권한이 없습니다.

not_a_member_in_organization = 조직의 구성원이 아닙니다
    .long = 이 계정은 이 조직에 구성원으로 등록되어 있지 않습니다. 이 작업은 조직 구성원만 할 수 있습니다.

organization_admin_delete_not_enabled = 관리자가 조직을 삭제할 수 없습니다
    .long = 이 조직은 관리자가 삭제할 수 없도록 설정되어 있습니다.

organization_already_has_sso_connection = 조직에 이미 SSO 연결이 있습니다
    .long = 이 조직에는 SSO 연결이 이미 설정되어 있습니다.

organization_domain_already_exists = 이미 존재하는 조직 도메인입니다
    .long = 이 도메인은 이미 다른 조직에서 사용하고 있습니다.

organization_domain_blocked = 차단된 이메일 도메인입니다
    .long = 차단된 이메일 공급자의 도메인입니다. 다른 도메인을 사용해 주십시오.

organization_domain_common = 널리 쓰이는 이메일 도메인입니다
    .long = 널리 쓰이는 이메일 공급자의 도메인입니다. 다른 도메인을 사용해 주십시오.

organization_domain_enrollment_mode_not_enabled = 조직 참여 방식이 활성화되어 있지 않습니다
    .long = 이 인스턴스의 조직에서는 “{ $enrollmentMode }” 참여 방식이 활성화되어 있지 않습니다.

organization_domain_mismatch = 조직 도메인이 일치하지 않습니다
    .long = 입력한 이메일 주소가 조직의 도메인 이름과 일치하지 않습니다.

organization_domain_quota_exceeded = 조직의 도메인 한도에 도달했습니다
    .long = 도메인은 조직당 최대 { $limit }개까지 추가할 수 있으며, 한도에 도달했습니다.

organization_invitation_already_accepted = 이미 수락한 초대입니다
    .long = 이 초대는 이미 수락되었습니다. 로그인해 주십시오.

organization_invitation_identification_already_exists = 이미 등록된 이메일 주소입니다
    .long = 이 초대의 이메일 주소는 이미 등록되어 있습니다. 본인의 이메일 주소라면 로그인해 주십시오.

organization_invitation_identification_not_exist = 사용자를 찾을 수 없습니다
    .long = 일치하는 사용자를 찾을 수 없습니다. 계정이 없으면 먼저 가입한 후 이 초대를 수락해 주십시오.

organization_invitation_not_found = 초대를 찾을 수 없습니다
    .long = ID가 “{ $invitationID }”인 초대를 찾을 수 없습니다.

organization_invitation_not_pending = 대기 중인 초대가 아닙니다
    .long = 이 조직 초대의 상태가 “pending”이 아닙니다.

organization_invitation_not_unique = 조직 초대가 중복되었습니다
    .long = 이메일 주소마다 대기 중인 조직 초대는 하나만 있을 수 있습니다.

organization_invitation_revoked_code = 초대가 취소되었습니다
    .long = 이 초대는 취소되어 더 이상 사용할 수 없습니다.

organization_invitation_to_deleted_organization = 삭제된 조직의 초대입니다
    .long = 이 초대를 보낸 조직은 이미 삭제되었습니다.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = 조직의 관리형 역할에 허용되지 않는 작업입니다
    .long = Frontend API로는 관리형 역할을 설정할 수 없습니다. 대신 대시보드나 Backend API를 사용해 주십시오.

organization_membership_enterprise_connection_cannot_remove = 엔터프라이즈 연결의 구성원을 제거할 수 없습니다
    .long = 엔터프라이즈 연결에 연동된 조직 구성원은 제거할 수 없습니다.

organization_membership_managed_by_scim = SCIM에서 관리하는 구성원 역할입니다
    .long = 이 구성원 자격은 SCIM 디렉터리에서 관리하므로 직접 변경할 수 없습니다.

organization_minimum_permissions_needed = 조직에 필요한 최소 권한이 부족합니다
    .long = 필요한 최소 권한이 있는 구성원이 조직에 한 명 이상 있어야 합니다.

form_param_value_invalid-OrganizationNameInvalid = 조직 이름이 올바르지 않습니다
    .long = “{ $name }” 조직 이름은 사용할 수 없습니다(이유: { $reason }).

organization_not_enabled_in_instance = 접근이 거부되었습니다
    .long = 이 인스턴스에서는 조직 기능이 활성화되어 있지 않습니다. Clerk 대시보드에서 활성화할 수 있습니다: https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = 조직을 찾을 수 없습니다
    .long = 지정한 조직을 찾지 못했습니다.

organization_not_found_or_unauthorized = 조직을 찾을 수 없거나 접근 권한이 없습니다
    .long = 요청한 조직을 찾을 수 없거나, 이 조직에 접근할 권한이 없습니다.

resource_not_found-OrganizationRoleNotFound = 역할을 찾을 수 없습니다
    .long = 요청한 조직 역할을 찾지 못했습니다.

organization_suggestion_already_accepted = 이미 수락한 조직 참여 제안입니다
    .long = 이 조직의 참여 제안은 이미 수락되었습니다.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = 조직의 구성원 수가 제한되어 있습니다
    .long = 조직의 구성원 수가 제한되어 있어 이 기능이 지원되지 않습니다. 구성원 수 무제한 설정을 활성화하면 제한을 없앨 수 있습니다.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = 조직의 구성원 수가 제한되어 있습니다
    .long = 조직의 구성원 수가 제한되어 있어 이 기능이 지원되지 않습니다. 구독 요금제를 업그레이드하면 제한을 없앨 수 있습니다.
