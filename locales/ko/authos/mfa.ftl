### AuthOS: 다단계 인증

MFA_REQUIRED = 다단계 인증이 필요합니다
    .long = 계속하려면 2차 인증 수단으로 본인 확인을 완료해 주십시오.
    .resolution = 다단계 인증 완료

INVALID_MFA_CODE = TOTP 코드 또는 백업 코드가 잘못되었습니다
    .long = 입력한 코드가 잘못되었습니다. 인증 앱에 표시된 현재 코드나 백업 코드 중 하나를 입력해 주십시오.
    .resolution = 올바른 코드 입력

MFA_NOT_ENABLED = 다단계 인증이 설정되어 있지 않습니다
    .long = 이 계정에서는 아직 다단계 인증을 설정하지 않았습니다.
    .resolution = 먼저 다단계 인증 설정

MFA_ALREADY_ENABLED = 다단계 인증을 이미 사용하고 있습니다
    .long = 이 계정에는 다단계 인증이 이미 설정되어 있습니다.
    .resolution = 필요한 조치 없음

NO_BACKUP_CODES = 사용할 수 있는 백업 코드가 없습니다
    .long = 이 계정에 남은 백업 코드가 없습니다.
    .resolution = 백업 코드 다시 생성
