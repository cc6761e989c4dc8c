### AuthOS: 권한

FORBIDDEN-Authorization = 권한이 부족합니다
    .long = 현재 역할에는 이 작업에 필요한 권한이 없습니다.
    .resolution = 적절한 역할이 있는 계정 사용
    .help =
        - 사용자에게 필요한 역할(owner/admin/member)이 있는지 확인
        - 올바른 조직에 접근하고 있는지 확인
        - 토큰에 필요한 클레임이 들어 있는지 확인

ORGANIZATION_NOT_ACTIVE = 조직이 일시 정지되었거나 승인 대기 중입니다
    .long = 이 조직은 일시 정지되었거나 아직 승인을 기다리고 있어 지금은 사용할 수 없습니다.
    .resolution = 플랫폼 관리자에게 문의
    .help =
        - 플랫폼 관리자에게 문의
        - 관리 콘솔에서 조직 상태 확인
        - 조직이 승인 대기 중일 수 있음

NOT_ORGANIZATION_MEMBER = 조직의 구성원이 아닙니다
    .long = 이 조직에 구성원으로 등록되어 있지 않습니다.
    .resolution = 구성원 등록 요청

PLATFORM_OWNER_REQUIRED = 플랫폼 소유자의 접근 권한이 필요합니다
    .long = 이 작업은 플랫폼 소유자만 할 수 있습니다.
    .resolution = 플랫폼 소유자 계정 사용
