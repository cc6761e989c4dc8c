### Clerk: 초대

invitation_account_exists = 계정이 이미 있습니다
    .long = 이 초대에 해당하는 계정이 이미 있습니다. 가입하는 대신 로그인해 주십시오.

invitation_already_accepted = 이미 수락한 초대입니다
    .long = 이 초대는 이미 수락되었습니다. 로그인해 주십시오.

invitation_account_not_exists = 초대받은 사용자를 찾을 수 없습니다
    .long = 이 초대를 받은 이메일 주소 또는 전화번호로 등록된 사용자가 없습니다.

resource_not_found-InvitationNotFound = 초대를 찾을 수 없습니다
    .long = ID가 “{ $invitationID }”인 초대를 찾을 수 없습니다.

revoked_invitation = 초대가 취소되었습니다
    .long = 이 초대는 취소되어 더 이상 사용할 수 없습니다.
