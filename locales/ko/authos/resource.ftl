### AuthOS: 리소스

NOT_FOUND-Resource = 리소스를 찾을 수 없습니다
    .long = 리소스를 찾지 못했습니다. 존재하지 않거나 접근 권한이 없을 수 있습니다.
    .resolution = ID와 권한 확인

ALREADY_EXISTS = 이미 존재하는 항목입니다
    .long = 같은 식별자를 사용하는 항목이 이미 있습니다.
    .resolution = 다른 식별자 사용

SERVICE_LIMIT_EXCEEDED = 요금제의 서비스 수 한도에 도달했습니다
    .long = 현재 요금제에서 사용할 수 있는 최대 서비스 수에 도달했습니다.
    .resolution = 요금제를 업그레이드하거나 서비스 삭제

TEAM_LIMIT_EXCEEDED = 요금제의 구성원 수 한도에 도달했습니다
    .long = 현재 요금제에서 사용할 수 있는 최대 팀 구성원 수에 도달했습니다.
    .resolution = 요금제를 업그레이드하거나 구성원 제거

USER_ALREADY_EXISTS = 이 이메일 주소의 사용자가 이미 있습니다
    .long = 같은 이메일 주소를 사용하는 사용자가 이미 존재합니다.
    .resolution = 다른 이메일을 사용하거나 로그인

INVITATION_EXPIRED = 초대 링크가 만료되었습니다
    .long = 이 초대 링크는 만료되어 더 이상 사용할 수 없습니다.
    .resolution = 새 초대 요청

INVITATION_ALREADY_ACCEPTED = 이미 사용된 초대입니다
    .long = 이 초대는 전에 이미 사용되었습니다.
    .resolution = 필요한 조치 없음
