### Clerk: 사용자

no_password_set = 비밀번호가 설정되어 있지 않습니다
    .long = 이 계정에는 설정된 비밀번호가 없습니다.

password_required = 비밀번호가 반드시 필요합니다
    .long = 이 애플리케이션의 설정에 따라 비밀번호가 필수이므로 계정의 비밀번호를 제거할 수 없습니다.

password_too_long_needs_reset = 가져온 비밀번호가 너무 길어 재설정해야 합니다
    .long = 가져온 기존 비밀번호가 너무 길어 사용할 수 없습니다. 비밀번호를 재설정해 주십시오.

updating_user_password_deprecated = 더 이상 권장되지 않는 기능입니다
    .long = “password”는 유효한 매개변수가 아니며, 비밀번호는 /v1/me/change_password 경로를 통해서만 변경할 수 있습니다.

user_banned = 이용이 금지된 계정입니다
    .long = 이 계정은 이용이 금지되었습니다. 잘못된 조치라고 생각되면 지원팀에 문의해 주십시오.

user_create_organization_not_enabled = 조직을 만들 수 없습니다
    .long = 이 계정으로는 조직을 만들 수 없도록 설정되어 있습니다.

user_deactivated = 사용이 중지된 계정입니다
    .long = 이 계정은 사용이 중지되었습니다. 지원팀에 문의해 주십시오.

user_delete_self_not_enabled = 계정을 직접 삭제할 수 없습니다
    .long = 이 계정은 사용자가 직접 삭제할 수 없도록 설정되어 있습니다.

resource_not_found-UserNotFound = 사용자를 찾을 수 없습니다
    .long = ID가 “{ $userID }”인 사용자를 찾을 수 없습니다.

user_quota_exceeded = 사용자 수 한도에 도달했습니다
    .long = 사용자는 최대 { $maxAllowed }명까지 추가할 수 있으며, 한도에 도달했습니다.

user_managed_by_scim = SCIM에서 관리하는 사용자입니다
    .long = 이 사용자는 SCIM 디렉터리에서 관리하므로 직접 삭제할 수 없습니다.
