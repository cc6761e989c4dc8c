### Clerk: Google One Tap

google_one_tap_token_invalid = Google One Tap 토큰이 유효하지 않습니다
    .long = 지정한 Google One Tap 토큰이 유효하지 않습니다. Google에서 생성한 유효한 토큰을 사용하고 있는지 확인해 주십시오.
