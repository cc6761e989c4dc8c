### Clerk: 패스키

passkey_authentication_failure = 패스키 인증에 실패했습니다
    .long = 이 패스키로 인증하지 못했습니다.

passkey_identification_not_verified = 인증되지 않은 패스키입니다
    .long = 패스키 등록이 완료되지 않아 아직 인증되지 않았습니다.

passkey_invalid_public_key_credential = 공개 키 자격 증명이 유효하지 않습니다
    .long = 패스키의 공개 키 자격 증명이 유효하지 않습니다.

passkey_invalid_verification = 패스키 검증이 유효하지 않습니다
    .long = 패스키 검증에 유효하지 않은 nonce가 들어 있습니다.

passkey_not_registered = 등록되지 않은 패스키입니다
    .long = 이 패스키는 등록되어 있지 않습니다.
