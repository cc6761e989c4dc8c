### Clerk: TOTP

invalid_totp_secret_code = TOTP 비밀 키가 유효하지 않습니다
    .long = TOTP 비밀 키가 유효하지 않습니다. base32로 인코딩된 유효한 비밀 키를 지정해 주십시오.

totp_already_enabled = TOTP가 이미 활성화되어 있습니다
    .long = 이 계정에는 TOTP가 이미 설정되어 있습니다.
